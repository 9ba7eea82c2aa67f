import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { focusSearch } from '../pages/focusSearch.ts';
import { paletteAsked } from '../pages/openPalette.ts';
import { optional } from '../pages/optional.ts';
import type { Over } from './commands/Command.ts';
import { isForCommands, isPaletteKey } from './isForCommands.ts';

const OverPage = optional(() => import('./commands/OverPage.tsx').then((m) => m.OverPage));
const loadPress = () => import('./commands/press.ts');

/** Whether a reader gave commands other keys; `data/ownKeys.ts`, which comes later, reads them. */
function hasOwnKeys(): boolean {
  try {
    return localStorage.getItem('slugline.keys') !== null;
  } catch {
    return false;
  }
}

/** Hears the keys that are commands, and draws the palette and the help over the page; all but the hearing comes when it is first used. */
export function Commands() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [over, setOver] = useState<Over | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const reach = { client, navigate, say: setSaid, setOver };
    const hear = (event: KeyboardEvent): void => {
      if (!isForCommands(event)) return;
      // What a browser itself would do with these cannot wait for code to come.
      if (isPaletteKey(event) || event.key === '/') event.preventDefault();
      // Nor can a search: what is typed right after its key belongs into the field.
      if (event.key === '/' && !hasOwnKeys()) {
        focusSearch();
        return;
      }
      loadPress().then(
        ({ press }) => press(event, reach),
        () => {},
      );
    };
    const open = (): void =>
      void loadPress().then(
        ({ showOver }) => showOver('palette', reach),
        () => {},
      );
    addEventListener('keydown', hear);
    addEventListener(paletteAsked, open);
    return () => {
      removeEventListener('keydown', hear);
      removeEventListener(paletteAsked, open);
    };
  }, [client, navigate]);
  return (
    <>
      <div className="unseen" aria-live="polite">
        {said}
      </div>
      {over && (
        <Suspense>
          <OverPage over={over} />
        </Suspense>
      )}
    </>
  );
}
