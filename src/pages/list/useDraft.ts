import { useEffect, useEffectEvent, useState } from 'react';

/** So many milliseconds after the last change a draft is asked for: browsers refuse an address that changes with each step of a slider. */
const pause = 300;

/** A value of the address that is shown as it is being changed, and asked for once it rests. */
export function useDraft(asked: string, onAsk: (value: string) => void): [string, (value: string) => void] {
  const [draft, setDraft] = useState<string | null>(null);
  const ask = useEffectEvent(onAsk);
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => {
      ask(draft);
      setDraft(null);
    }, pause);
    return () => clearTimeout(timer);
  }, [draft]);
  return [draft ?? asked, setDraft];
}
