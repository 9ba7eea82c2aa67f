import { Suspense, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { Icon } from '../ui/Icon.tsx';
import { say } from '../words/words.ts';
import { optional } from './optional.ts';
import { listSearch, wordsIn } from './paths.ts';
import styles from './SearchField.module.css';

const Typing = optional(() => import('./Typing.tsx').then((m) => m.Typing));

/** Searches for what is typed into it, in the list it stands over; the address holds what is searched for. */
export function SearchField() {
  const words = wordsIn(listSearch(useLocation()));
  const field = useRef<HTMLInputElement>(null);
  const [isMet, setMet] = useState(false);
  useEffect(() => {
    const input = field.current;
    if (input && input !== document.activeElement) input.value = words;
  }, [words]);
  return (
    <label className={styles.field} data-asked={words !== ''}>
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        aria-label={say('Search the copy')}
        placeholder={say('Search headlines, copy, captions, bylines')}
        defaultValue={words}
        onFocus={() => setMet(true)}
      />
      {isMet && (
        <Suspense>
          <Typing field={field} />
        </Suspense>
      )}
    </label>
  );
}
