import { type RefObject, useEffect, useMemo, useSyncExternalStore } from 'react';
import { Speaker } from '../../data/Speaker.ts';
import { Player } from '../../ui/Player.tsx';
import type { Article } from '../../wire/article.ts';
import { say } from '../../words/words.ts';
import styles from './Listening.module.css';
import { listening } from './listening.ts';
import { sayables } from './sayables.ts';

type Props = { readonly article: Article; readonly pane: RefObject<HTMLElement | null> };

const speaker = new Speaker();
/** How far each article was heard in this visit, to go on from there. */
const heard = new Map<string, number>();
const rates = [0.75, 1, 1.25, 1.5, 1.75, 2];

/** Lights what is being read, and goes along with it unless the reader has gone elsewhere meanwhile. */
function useLight(pane: RefObject<HTMLElement | null>, lights: string | null): void {
  useEffect(() => {
    const element = lights === null ? null : pane.current?.querySelector<HTMLElement>(lights);
    if (!element) return;
    const { top, bottom } = element.getBoundingClientRect();
    const isNext = bottom > innerHeight - 120 && top < innerHeight * 1.5;
    if (isNext) element.scrollIntoView({ block: 'center' });
    element.classList.add(styles.lit ?? '');
    return () => element.classList.remove(styles.lit ?? '');
  }, [pane, lights]);
}

/** Reads an article aloud: the paragraph that is read is lit, and it ends when the article is left. */
export function Listening({ article, pane }: Props) {
  const { status, at, rate } = useSyncExternalStore(speaker.subscribe, () => speaker.state);
  const parts = useMemo(() => sayables(article), [article]);
  const { id } = article;
  useLight(pane, status === 'silent' ? null : (parts[at]?.lights ?? null));
  useEffect(() => {
    speaker.start(parts, heard.get(id) ?? 0);
    const note = (): void => {
      if (speaker.state.status === 'silent') listening.stop();
      heard.set(id, speaker.state.at);
    };
    const forget = speaker.subscribe(note);
    const end = (): void => {
      forget();
      speaker.stop();
    };
    addEventListener('pagehide', end);
    return () => {
      removeEventListener('pagehide', end);
      end();
    };
  }, [parts, id]);
  if (status === 'silent') return null;
  return (
    <Player
      value={{ status, rate, place: say('{at} of {all}', { at: at + 1, all: parts.length }) }}
      rates={rates}
      onPlay={() => speaker.resume()}
      onPause={() => speaker.pause()}
      onSkip={(by) => speaker.skip(by)}
      onRate={(next) => speaker.setRate(next)}
      onStop={listening.stop}
    />
  );
}
