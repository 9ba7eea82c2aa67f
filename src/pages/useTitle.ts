import { useEffect } from 'react';

/** Names the page in the browser's tab and history while it is shown; null leaves that to another page beside it. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    document.title = title === '' ? 'Slugline' : `${title} – Slugline`;
    return () => {
      document.title = 'Slugline';
    };
  }, [title]);
}
