import { useEffect } from 'react';
import type { StoredStory } from '../../archive/bundle.ts';
import { markRead } from '../../data/marking.ts';
import { idsOf } from './idsOf.ts';

type Props = { readonly story: StoredStory; readonly version: number };

/** Marks a version read once it stands on the screen: drawn beside what shows it, so that what is still loading was not read. */
export function Shown({ story, version }: Props) {
  const ids = idsOf(story).join(' ');
  useEffect(() => {
    const mark = (): void => markRead(ids.split(' '), version);
    if (document.visibilityState === 'visible') return mark();
    // Opened behind another tab, it is read when one turns to it.
    document.addEventListener('visibilitychange', mark, { once: true });
    return () => document.removeEventListener('visibilitychange', mark);
  }, [ids, version]);
  return null;
}
