import { type RefObject, useEffect, useMemo, useState } from 'react';
import { readAsk } from '../../archive/search/readAsk.ts';
import { Announcement } from '../../ui/Announcement.tsx';
import { Button } from '../../ui/Button.tsx';
import { counted, say } from '../../words/words.ts';
import { useAtHand } from '../atHand.ts';
import styles from './Hits.module.css';
import { litRanges } from './litRanges.ts';

type Props = {
  readonly pane: RefObject<HTMLElement | null>;
  /** What was searched for when the story was opened. */
  readonly words: string;
};

const light = (name: string, ranges: readonly Range[]): void => {
  // A browser that cannot light ranges still counts them and steps from one to the next.
  if (typeof Highlight === 'undefined') return;
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
};

/** The places in the story of what was searched for, kept right while parts of the page still come. */
function useRanges(pane: Props['pane'], words: string): readonly Range[] {
  const ask = useMemo(() => readAsk(words), [words]);
  const [ranges, setRanges] = useState<readonly Range[]>([]);
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const read = (): void => setRanges(litRanges(element, ask));
    read();
    const watcher = new MutationObserver((changes) => {
      const isCopy = ({ target }: MutationRecord) => !(target instanceof Element && target.closest('[data-hits]'));
      if (changes.some(isCopy)) read();
    });
    watcher.observe(element, { childList: true, characterData: true, subtree: true });
    return () => watcher.disconnect();
  }, [pane, ask]);
  return ranges;
}

/** Lights in a story what was searched for, and steps through it. */
export function Hits({ pane, words }: Props) {
  const ranges = useRanges(pane, words);
  const [at, setAt] = useState(-1);
  const [isClosed, setClosed] = useState(false);
  const count = ranges.length;
  const isShown = count > 0 && !isClosed;
  useEffect(() => {
    light('found', isShown ? ranges : []);
    light('found-now', isShown && ranges[at] ? [ranges[at]] : []);
    return () => {
      light('found', []);
      light('found-now', []);
    };
  }, [ranges, at, isShown]);
  const step = (by: 1 | -1): void => {
    const next = at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count;
    setAt(next);
    ranges[next]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  };
  useAtHand('hits', isShown ? { step } : null);
  if (!isShown) return null;
  const said =
    at < 0 ? counted(count, 'hit', 'hits') : say('{at} of {all}', { at: at + 1, all: counted(count, 'hit', 'hits') });
  return (
    <section className={styles.hits} aria-label={say('What was searched for')} data-hits>
      <p>
        {said} <span>{say('of “{words}”', { words: words.replace(/\*$/, '').slice(0, 40) })}</span>
      </p>
      <Announcement text={at < 0 ? '' : said} />
      <Button kind="plain" onPress={() => step(-1)}>
        {say('Back')}
      </Button>
      <Button kind="plain" onPress={() => step(1)}>
        {say('Next hit')}
      </Button>
      <Button kind="plain" onPress={() => setClosed(true)}>
        {say('Close')}
      </Button>
    </section>
  );
}
