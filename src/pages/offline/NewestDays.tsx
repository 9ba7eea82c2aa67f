import { minuteOf } from '../../archive/instantOf.ts';
import { bytesIn } from '../../archive/kept/KeptIndex.ts';
import { useKeeping } from '../../data/offline/keeping.ts';
import { say } from '../../words/words.ts';
import { formatDay } from '../formatDay.ts';
import { bytesInWords, storiesInWords } from './keptInWords.ts';

/** An instant as the device's clock has it: `Thursday 23 October 2026, 14:05`. */
function whenKept(at: number): string {
  const minute = minuteOf(at, '');
  return `${formatDay(minute.slice(0, 10), null)}, ${minute.slice(11)}`;
}

/** What is always kept: the newest days. */
export function NewestDays() {
  const { index, progress } = useKeeping();
  const keep = index?.keeps.find(({ want }) => want.kind === 'newest');
  const isBusy = progress?.want.kind === 'newest';
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">{say('The newest days')}</h2>
      {index && keep ? (
        <p>
          {say('{stories}: {bytes}, always kept. This edition was kept on {when}.', {
            stories: storiesInWords(keep),
            bytes: bytesInWords(bytesIn([keep])),
            when: whenKept(index.at),
          })}
        </p>
      ) : (
        <p>{isBusy ? say('They are being kept now.') : say('They are kept as soon as the network can be reached.')}</p>
      )}
    </section>
  );
}
