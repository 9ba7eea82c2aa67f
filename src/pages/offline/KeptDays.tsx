import { bytesFreed, bytesIn, type Keep, nameOf, type Want } from '../../archive/kept/KeptIndex.ts';
import type { Days } from '../../archive/kept/wantsOf.ts';
import { choose, type KeepingNow, useKeeping } from '../../data/offline/keeping.ts';
import { Button } from '../../ui/Button.tsx';
import { counted, say } from '../../words/words.ts';
import { formatRange } from '../formatDay.ts';
import { bytesInWords } from './keptInWords.ts';
import styles from './OfflinePage.module.css';

/** How far the keeping of a range has come, in words. */
function stateOf(keep: Keep | undefined, progress: KeepingNow['progress'], want: Want): string {
  if (progress && nameOf(progress.want) === nameOf(want))
    return say('Being kept now: {stories} so far.', { stories: counted(progress.stories, 'story', 'stories') });
  if (keep === undefined) return say('Waits to be kept.');
  switch (keep.lacks) {
    case null:
      return say('{stories}, {bytes}.', {
        stories: counted(keep.stories, 'story', 'stories'),
        bytes: bytesInWords(bytesIn([keep])),
      });
    case 'limit':
      return say('Not kept: it would pass your limit. Allow more, or let something go.');
    case 'full':
      return say('Not kept: the device has no room for it.');
    case 'none':
      return say('No stories lie on these days.');
  }
}

/** The ranges of days that one chose to keep: how much each takes, and a way to let it go. */
export function KeptDays() {
  const { index, choices, progress } = useKeeping();
  const letGo = ({ from, to }: Days): void =>
    void choose({ ranges: choices.ranges.filter((one) => one.from !== from || one.to !== to) });
  return (
    <ul className={styles.ranges}>
      {choices.ranges.map((range) => {
        const want: Want = { kind: 'days', ...range };
        const keep = index?.keeps.find((one) => nameOf(one.want) === nameOf(want));
        const freed = keep && index ? bytesFreed(index.keeps, want) : 0;
        const name = formatRange(range.from, range.to);
        return (
          <li key={nameOf(want)}>
            <p>
              <strong>{name}</strong> <span>{stateOf(keep, progress, want)}</span>
            </p>
            <Button kind="firm" onPress={() => letGo(range)}>
              {say('Let go')}
              <span className="unseen">: {name}</span>
              {freed > 0 && say(', frees {bytes}', { bytes: bytesInWords(freed) })}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
