import { useState } from 'react';
import { Announcement } from '../../ui/Announcement.tsx';
import { Button } from '../../ui/Button.tsx';

/** Puts a whole text on the clipboard, as it was received, and says whether that worked. */
export function CopyAll({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    const isDone = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setSaid(isDone ? 'Copied' : 'Not allowed here');
  };
  return (
    <>
      <Button kind="plain" onPress={() => void copy()}>
        {said || 'Copy text'}
      </Button>
      <Announcement text={said} />
    </>
  );
}
