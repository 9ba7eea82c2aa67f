import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import '../styles/layers.css';
import '../styles/reset.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';
import { speak } from '../words/words.ts';
import { Gallery } from './Gallery.tsx';

// A part tells its texts when it is drawn: the words come first.
if (new URLSearchParams(location.search).get('ui') === 'ko') {
  await speak('ko');
  document.documentElement.lang = 'ko';
}

const root = document.getElementById('root');
document.title = 'Gallery – Slugline';
if (root)
  createRoot(root).render(
    <StrictMode>
      <BrowserRouter basename="/gallery">
        <Gallery />
      </BrowserRouter>
    </StrictMode>,
  );
