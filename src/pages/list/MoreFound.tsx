import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../words/words.ts';
import styles from './Found.module.css';
import type { Search } from './useSearch.ts';

/** Draws more once one comes to the end of what is drawn; older stories are searched when one asks. */
export function MoreFound({ found }: { readonly found: Search }) {
  const end = useRef<HTMLDivElement>(null);
  const { more } = found;
  const isHere = found.drawn < found.found.length;
  useEffect(() => {
    if (!isHere) return;
    const watcher = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && more());
    if (end.current) watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [more, isHere]);
  return (
    <div className={styles.foot} ref={end}>
      <Button kind="firm" onPress={more}>
        {isHere ? say('Show more of what was found') : say('Search older stories')}
      </Button>
    </div>
  );
}
