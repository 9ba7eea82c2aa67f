import { useEffect, useState } from 'react';

/**
 * The photo that is looked at large, as an entry of the history, so that the system's back gesture closes it. The entry is
 * a copy of the story's own: the router sees the same address under the same key, and the story keeps its place and focus.
 */
export function useViewer() {
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => {
    if (at === null) return;
    const close = (): void => setAt(null);
    addEventListener('popstate', close);
    return () => removeEventListener('popstate', close);
  }, [at]);
  return {
    at,
    open: (photo: number): void => {
      history.pushState(history.state, '');
      setAt(photo);
    },
    close: (): void => history.back(),
  };
}
