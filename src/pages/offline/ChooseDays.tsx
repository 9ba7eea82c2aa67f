import { useMemo, useState } from 'react';
import { nobodyKnown } from '../../archive/KnownReader.ts';
import { bytesIn } from '../../archive/kept/KeptIndex.ts';
import { type Days, likelyBytes } from '../../archive/kept/wantsOf.ts';
import { dividedBy } from '../../archive/pieces.ts';
import { everything, type Query } from '../../archive/query.ts';
import { select } from '../../archive/select.ts';
import { choose, useKeeping } from '../../data/offline/keeping.ts';
import { askToStay } from '../../data/offline/room.ts';
import { Button } from '../../ui/Button.tsx';
import { DateRange } from '../../ui/DateRange.tsx';
import { counted, say } from '../../words/words.ts';
import { useContents, useWanted } from '../useContents.ts';
import { bytesInWords } from './keptInWords.ts';
import styles from './OfflinePage.module.css';

/** A range as it was typed, turned the right way round; null until both days are there. */
const rangeOf = (from: string | null, to: string | null): Days | null =>
  from === null || to === null ? null : from <= to ? { from, to } : { from: to, to: from };

/** How many stories lie on some days; null until that is known. */
function useStoriesOn(days: Days | null): number | null {
  const { known, want } = useContents();
  const query: Query = useMemo(() => ({ ...everything, ...days }), [days]);
  useWanted(want, days ? dividedBy(known, query) : []);
  const { stories, isExact } = useMemo(() => select(known, query, nobodyKnown), [known, query]);
  return days && isExact ? stories : null;
}

/** A range of days to keep: how much it is, before it is fetched. */
export function ChooseDays() {
  const [typed, setTyped] = useState<{ from: string | null; to: string | null }>({ from: null, to: null });
  const { index, choices } = useKeeping();
  const days = useMemo(() => rangeOf(typed.from, typed.to), [typed]);
  const stories = useStoriesOn(days);
  const bytes = likelyBytes(stories ?? 0, index ?? { keeps: [] });
  const left = choices.limit * 1_000_000 - bytesIn(index?.keeps ?? []);
  const isKnown = days !== null && choices.ranges.some(({ from, to }) => from === days.from && to === days.to);
  const add = (range: Days): void => {
    askToStay();
    void choose({ ranges: [...choices.ranges, range] });
    setTyped({ from: null, to: null });
  };
  return (
    <div className={styles.choose}>
      <DateRange from={typed.from} to={typed.to} onChange={(from, to) => setTyped({ from, to })} />
      <p role="status">
        {days === null
          ? say('Choose a first and a last day to see how much it is.')
          : isKnown
            ? say('These days are among those above.')
            : stories === null
              ? say('Counting.')
              : stories === 0
                ? say('No stories lie on these days.')
                : say('{stories}, about {bytes}.', {
                    stories: counted(stories, 'story', 'stories'),
                    bytes: bytesInWords(bytes),
                  })}
        {bytes > left &&
          say(' Under your limit {bytes} are left: allow more, or choose fewer days.', {
            bytes: bytesInWords(Math.max(0, left)),
          })}
      </p>
      {days !== null && !isKnown && stories !== null && stories > 0 && bytes <= left && (
        <Button kind="solid" onPress={() => add(days)}>
          {say('Keep these days')}
        </Button>
      )}
    </div>
  );
}
