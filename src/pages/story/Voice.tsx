import { type RefObject, Suspense, useEffect } from 'react';
import { useHasVoice } from '../../data/voices.ts';
import { Button } from '../../ui/Button.tsx';
import type { Article } from '../../wire/article.ts';
import { say } from '../../words/words.ts';
import { later } from '../later.ts';
import { listening, useListening } from './listening.ts';

const Listening = later(() => import('./Listening.tsx').then((m) => m.Listening));

type Props = { readonly article: Article; readonly pane: RefObject<HTMLElement | null> };

/** Offers to read an article aloud where the system has a voice for its language, and reads it once that is asked for. */
export function Voice({ article, pane }: Props) {
  const hasVoice = useHasVoice(article.language);
  const { isOn } = useListening();
  useEffect(() => (hasVoice ? listening.offer() : undefined), [hasVoice]);
  if (!hasVoice || !isOn) return null;
  return (
    <Suspense>
      <Listening article={article} pane={pane} />
    </Suspense>
  );
}

/** Starts and ends the reading aloud; nothing where there is no voice for it. */
export function Listen() {
  const { isOffered, isOn } = useListening();
  if (!isOffered) return null;
  return (
    <Button kind="plain" onPress={listening.toggle}>
      {isOn ? say('Stop listening') : say('Listen')}
    </Button>
  );
}
