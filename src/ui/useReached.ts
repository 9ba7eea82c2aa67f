import { useEffect, useState } from 'react';

/** The longest that a browser's timer can wait; a later instant is waited for in turns. */
const longest = 2 ** 31 - 1;

/** The time now, anew at the first of these instants that is to come: a page that is open changes on the hour by itself. */
export function useReached(instants: readonly (number | null)[]): number {
  const [now, setNow] = useState(Date.now);
  const next = instants.reduce<number>((first, at) => (at !== null && at > now && at < first ? at : first), Infinity);
  useEffect(() => {
    if (next === Infinity) return;
    const timer = setTimeout(() => setNow(Date.now()), Math.min(longest, Math.max(0, next - Date.now())));
    return () => clearTimeout(timer);
  }, [next, now]);
  return now;
}
