import { useEffect, useState } from 'react';

/** The longest that a browser's timer can wait; a later instant is waited for in turns. */
const longest = 2 ** 31 - 1;

/** The time now, anew at the first of these instants that is to come: a page that is open changes on the hour by itself. */
export function useReached(instants: readonly (number | null)[]): number {
  const [now, setNow] = useState(Date.now);
  const next = instants.reduce<number>((first, at) => (at !== null && at > now && at < first ? at : first), Infinity);
  useEffect(() => {
    if (next === Infinity) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      const left = next - Date.now();
      if (left <= 0) setNow(Date.now());
      else timer = setTimeout(wait, Math.min(longest, left));
    };
    wait();
    return () => clearTimeout(timer);
  }, [next]);
  return now;
}
