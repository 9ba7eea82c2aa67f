import { useState } from 'react';
import type { ActionValue } from '../../ui/Action.tsx';
import { say } from '../../words/words.ts';

/** Text size and print, and sharing where it may be shared: what else can be done with a story; and what was done, in words. */
export function useMore(openShare: (() => void) | null): { more: ActionValue[]; done: string } {
  const [done, setDone] = useState('');
  const step = (by: 1 | -1) => (): void =>
    void import('../../data/settings.ts').then(
      ({ stepText }) => setDone(say('Text size {at} of {all}', { at: stepText(by), all: 6 })),
      () => setDone(say('The text size could not be changed')),
    );
  const more: ActionValue[] = [
    { id: 'print', name: say('Print'), icon: 'print', onPress: () => window.print() },
    { id: 'smaller', name: say('Smaller text'), icon: 'smaller', onPress: step(-1) },
    { id: 'larger', name: say('Larger text'), icon: 'larger', onPress: step(1) },
  ];
  return {
    more: openShare ? [{ id: 'share', name: say('Share'), icon: 'share', onPress: openShare }, ...more] : more,
    done,
  };
}
