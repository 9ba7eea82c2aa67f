import { useEffect, useState } from 'react';
import { Announcement } from '../../ui/Announcement.tsx';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../words/words.ts';
import type { Shared } from './shareLinks.ts';

/** The picture as a file, fetched before the press: a system's sheet opens only right upon one. */
async function pictureFile(address: string): Promise<File | null> {
  const { pathname } = new URL(address);
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) return null;
  const blob = await answer.blob();
  return new File([blob], decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1)), { type: blob.type });
}

/** The system's own share sheet, where there is one; with the picture where its terms and the system allow that. */
export function SystemShare({ shared: { address, title, picture } }: { readonly shared: Shared }) {
  const [file, setFile] = useState<File | null>(null);
  const [said, setSaid] = useState('');
  const isThere = 'share' in navigator;
  useEffect(() => {
    let isLeft = false;
    if (isThere && picture !== null && new URL(picture).origin === location.origin)
      pictureFile(picture).then((found) => isLeft || setFile(found));
    return () => {
      isLeft = true;
    };
  }, [isThere, picture]);
  if (!isThere) return null;
  const share = async (): Promise<void> => {
    const plain = { title, url: address };
    const whole = file ? { ...plain, files: [file] } : plain;
    try {
      await navigator.share(file && navigator.canShare?.(whole) ? whole : plain);
    } catch (error) {
      // Who closes the system's sheet has shared nothing, and needs no word about it.
      if ((error as Error).name !== 'AbortError') setSaid(say('The system could not share it'));
    }
  };
  return (
    <>
      <Button kind="solid" onPress={() => void share()}>
        {said || say('Share…')}
      </Button>
      <Announcement text={said} />
    </>
  );
}
