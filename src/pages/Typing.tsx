import { type RefObject, useEffect, useEffectEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { listRoute, listSearch, wordsIn } from './paths.ts';
import { withWords } from './withWords.ts';

/** So many milliseconds after the last key what was typed is searched for. */
const pause = 250;

/** A word that is still being typed may go on. */
const begun = (typed: string): string => (/[\p{L}\d]{2}$/u.test(typed) ? `${typed}*` : typed).trim();

/** Hears what is typed into the search field: after a pause it is searched for as it stands, on Enter as whole words. */
export function Typing({ field }: { readonly field: RefObject<HTMLInputElement | null> }) {
  const location = useLocation();
  const navigate = useNavigate();
  const ask = useEffectEvent((next: string) => {
    const search = listSearch(location);
    const words = wordsIn(search);
    if (next === words) return;
    // What is typed letter by letter is one step of the history.
    const replace = words !== '' && next !== '' && location.pathname === listRoute;
    navigate({ pathname: listRoute, search: withWords(search, next) }, { replace });
  });
  useEffect(() => {
    const input = field.current;
    if (!input) return;
    let timer = 0;
    let isComposing = false;
    const hear = (): void => {
      clearTimeout(timer);
      if (!isComposing) timer = window.setTimeout(() => ask(begun(input.value)), input.value === '' ? 0 : pause);
    };
    const compose = ({ type }: Event): void => {
      isComposing = type === 'compositionstart';
      if (!isComposing) hear();
    };
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      if (event.key === 'Escape') input.blur();
      if (event.key !== 'Enter') return;
      clearTimeout(timer);
      ask(input.value.trim());
    };
    // What was typed before this code came is heard now.
    if (input.value !== input.defaultValue) hear();
    input.addEventListener('input', hear);
    input.addEventListener('compositionstart', compose);
    input.addEventListener('compositionend', compose);
    input.addEventListener('keydown', press);
    return () => {
      clearTimeout(timer);
      input.removeEventListener('input', hear);
      input.removeEventListener('compositionstart', compose);
      input.removeEventListener('compositionend', compose);
      input.removeEventListener('keydown', press);
    };
  }, [field]);
  return null;
}
