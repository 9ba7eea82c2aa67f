import { useState } from 'react';
import type { ActionValue } from '../../ui/Action.tsx';

/** Text size and print, and sharing where it may be shared: what else can be done with a story; and what was done, in words. */
export function useMore(openShare: (() => void) | null): { more: ActionValue[]; done: string } {
  const [done, setDone] = useState('');
  const step = (by: 1 | -1) => (): void =>
    void import('../../data/settings.ts').then(
      ({ stepText }) => setDone(`Text size ${stepText(by)} of 6`),
      () => setDone('The text size could not be changed'),
    );
  const more: ActionValue[] = [
    { id: 'print', name: 'Print', icon: 'print', onPress: () => window.print() },
    { id: 'smaller', name: 'Smaller text', icon: 'smaller', onPress: step(-1) },
    { id: 'larger', name: 'Larger text', icon: 'larger', onPress: step(1) },
  ];
  return {
    more: openShare ? [{ id: 'share', name: 'Share', icon: 'share', onPress: openShare }, ...more] : more,
    done,
  };
}
