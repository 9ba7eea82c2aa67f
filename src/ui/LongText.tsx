import { useState } from 'react';
import { formatNumber, say } from '../words/words.ts';
import { Button } from './Button.tsx';
import { Ours } from './Ours.tsx';

/** So much of a paragraph is drawn at once: ten million characters would hang the page. */
const most = 50_000;

/** Text as it is; of one without an end the beginning, and the rest on request. */
export function LongText({ text }: { readonly text: string }) {
  const [isWhole, setWhole] = useState(text.length <= most);
  if (isWhole) return text;
  return (
    <>
      {text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}{' '}
      <Button kind="firm" onPress={() => setWhole(true)}>
        <Ours>{say('… Show all {n} characters of this paragraph', { n: formatNumber(text.length) })}</Ours>
      </Button>
    </>
  );
}
