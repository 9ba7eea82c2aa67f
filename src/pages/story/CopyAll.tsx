import { useState } from 'react';
import { Announcement } from '../../ui/Announcement.tsx';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../words/words.ts';

type Props = { readonly text: string; readonly name?: string; readonly kind?: 'firm' | 'plain' };

/** Puts a whole text on the clipboard, as it is, and says whether that worked. */
export function CopyAll({ text, name = say('Copy text'), kind = 'plain' }: Props) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const isDone = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setSaid(isDone ? say('Copied') : say('Not allowed here'));
  };
  return (
    <>
      <Button kind={kind} onPress={() => void copy()}>
        {said || name}
      </Button>
      <Announcement text={said} />
    </>
  );
}
