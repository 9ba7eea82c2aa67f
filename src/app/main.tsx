import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import '../styles/layers.css';
import '../styles/reset.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';
import { base } from '../data/base.ts';
import { createQueryClient } from '../data/bundle.ts';
import { restOfWords } from '../words/words.ts';
import { Desk } from './Desk.tsx';
import { Drawn } from './Drawn.tsx';
import { followLanguage, takeLanguage } from './language.ts';
import { takeOver } from './takeOver.ts';
import { prepare, type StoryPageType } from './views.ts';

/** One view has one address: a host may have added a file's name or a slash. The page that finds its base has done its work. */
const { pathname, search, hash } = location;
const plain = pathname
  .replace(/index\.html$/, '')
  .replace(/(?<=.)\/$/, (slash) => (pathname.length > base.length ? '' : slash));
// Its address is relative, and the page's own is about to change.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]')) icon.setAttribute('href', icon.href);
// An older version has a place on its story's page only for those without programs.
const place = /^#v\d+$/.test(hash) ? '' : hash;
const asked = takeLanguage(search);
if (plain !== pathname || asked !== search || place !== hash)
  history.replaceState(history.state, '', (plain.length < base.length ? base : plain) + asked + place);
document.querySelector('base')?.remove();

const client = createQueryClient();
const root = document.getElementById('root');
const isAhead = root?.hasChildNodes() ?? false;

const start = (StoryPage: StoryPageType): void => {
  if (!root) return;
  const backThere = takeOver(root) ?? (() => undefined);
  // In slices: the first drawing leaves a slow phone room to scroll and to press.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <QueryClientProvider client={client}>
          <BrowserRouter basename={base} useTransitions={false}>
            <Drawn onDrawn={backThere}>
              <Desk StoryPage={StoryPage} />
            </Drawn>
          </BrowserRouter>
        </QueryClientProvider>
      </StrictMode>,
    ),
  );
};
// Not awaited here: the story's code imports this module's file, and would wait for it in turn.
Promise.all([prepare(client, location.pathname.slice(base.length - 1), isAhead), followLanguage()]).then(
  ([StoryPage]) => {
    start(StoryPage);
    // After the first painting: the words of parts that have not been asked for yet.
    setTimeout(restOfWords);
  },
);
