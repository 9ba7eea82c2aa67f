import { type KeyboardEvent, type SyntheticEvent, useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Icon } from '../ui/Icon.tsx';
import { focusSearch } from './focusSearch.ts';
import { listRoute, listSearch, withWords, wordsIn } from './paths.ts';
import styles from './SearchField.module.css';

/** So many milliseconds after the last key what was typed is searched for. */
const pause = 250;

/** A word that is still being typed may go on. */
const begun = (typed: string): string => (/[\p{L}\d]{2}$/u.test(typed) ? `${typed}*` : typed).trim();

/** Searches for what is typed into it, in the list it stands over; the address holds what is searched for. */
export function SearchField() {
  const location = useLocation();
  const navigate = useNavigate();
  const search = listSearch(location);
  const words = wordsIn(search);
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef(0);
  useEffect(() => {
    const input = field.current;
    if (input && input !== document.activeElement) input.value = words;
  }, [words]);
  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event;
      if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented) return;
      if (target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog')) return;
      event.preventDefault();
      focusSearch();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
  const ask = (next: string): void => {
    clearTimeout(timer.current);
    const to = { pathname: listRoute, search: withWords(search, next) };
    // What is typed letter by letter is one step of the history.
    if (next !== words) navigate(to, { replace: words !== '' && next !== '' && location.pathname === listRoute });
  };
  const hear = ({ currentTarget, nativeEvent }: SyntheticEvent<HTMLInputElement>): void => {
    clearTimeout(timer.current);
    const { value } = currentTarget;
    if ((nativeEvent as InputEvent).isComposing) return;
    timer.current = window.setTimeout(ask, value === '' ? 0 : pause, begun(value));
  };
  const press = ({ key, nativeEvent, currentTarget }: KeyboardEvent<HTMLInputElement>): void => {
    if (key === 'Enter' && !nativeEvent.isComposing) ask(currentTarget.value.trim());
    if (key === 'Escape') currentTarget.blur();
  };
  return (
    <label className={styles.field} data-asked={words !== ''}>
      <Icon name="search" />
      <span className="unseen">Search the copy</span>
      <input
        ref={field}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        placeholder="Search headlines, copy, captions, bylines"
        defaultValue={words}
        onInput={hear}
        onCompositionEnd={hear}
        onKeyDown={press}
      />
      <span className={styles.key} aria-hidden="true">
        /
      </span>
    </label>
  );
}
