import { useEffect, useRef } from 'react';
import { formatForReader } from './formatTime.ts';

/** The hour on the reader's clock at which the page is printed, with its day. */
export function PrintedAt() {
  const time = useRef<HTMLTimeElement>(null);
  useEffect(() => {
    // Written by hand: what a browser prints is what stands there when it has asked.
    const note = (): void => {
      if (time.current) time.current.textContent = formatForReader(new Date().toISOString(), null);
    };
    note();
    addEventListener('beforeprint', note);
    return () => removeEventListener('beforeprint', note);
  }, []);
  return <time ref={time} />;
}
