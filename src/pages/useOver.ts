import { useEffect, useRef, useState } from 'react';

/**
 * Something that lies over the page, as an entry of the history: the system's back gesture closes it. The entry has the
 * address and the key of the page's own, so the page beneath takes it for no step at all.
 */
export function useOver() {
  const [isOpen, setOpen] = useState(false);
  const isEntry = useRef(false);
  useEffect(() => {
    const leave = (): void => {
      isEntry.current = false;
      setOpen(false);
    };
    addEventListener('popstate', leave);
    return () => removeEventListener('popstate', leave);
  }, []);
  return {
    isOpen,
    open: (): void => {
      if (!isEntry.current) history.pushState(history.state, '');
      isEntry.current = true;
      setOpen(true);
    },
    close: (): void => {
      if (isEntry.current) history.back();
      isEntry.current = false;
    },
  };
}
