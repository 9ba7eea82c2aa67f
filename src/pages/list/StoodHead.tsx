import { filingsAround, filingsByHalfHour, filingsOf } from '../../archive/filings.ts';
import { offsetIn } from '../../archive/instantOf.ts';
import type { Query } from '../../archive/query.ts';
import type { Row } from '../../archive/row.ts';
import type { SourceCount } from '../../archive/select.ts';
import { Announcement } from '../../ui/Announcement.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chosen } from '../../ui/Chosen.tsx';
import { formatInCopyZone } from '../../ui/formatTime.ts';
import { HourControl } from '../../ui/HourControl.tsx';
import { counted, say } from '../../words/words.ts';
import { filtersOf } from './FoundHead.tsx';
import styles from './Stood.module.css';

type Props = {
  readonly at: string;
  readonly query: Query;
  readonly sources: readonly SourceCount[];
  readonly ignored: readonly string[];
  /** The rows that what was filed when is read from. */
  readonly rows: readonly Row[];
  /** How many stories are shown; null while that is not known. */
  readonly count: number | null;
  readonly onAsk: (query: Query) => void;
  readonly onAt: (at: string) => void;
};

/** Which minute is shown, how to go to another, and the filters that are kept to. */
export function StoodHead({ at, query, sources, ignored, rows, count, onAsk, onAt }: Props) {
  const filings = filingsOf(rows);
  const offset = offsetIn(at);
  const stories = count === null ? '' : counted(count, 'story', 'stories');
  const [, ...filters] = filtersOf(query, sources);
  return (
    <header className={styles.head}>
      <p>
        <strong>{say('As it stood at {hour}', { hour: formatInCopyZone(at) })}</strong>
        {stories && ` · ${stories}`}
      </p>
      <span className={styles.now}>
        <Button kind="plain" onPress={() => onAsk({ ...query, at: null, from: null })}>
          {say('Back to now')}
        </Button>
      </span>
      <Announcement text={stories && say('{stories} at {hour}', { stories, hour: formatInCopyZone(at) })} />
      {filters.length > 0 && (
        <Chosen
          filters={filters}
          onDrop={(id) => onAsk(filters.find((filter) => filter.id === id)?.without ?? query)}
        />
      )}
      {ignored.length > 0 && <p className={styles.said}>{ignored.join(' ')}</p>}
      <HourControl
        at={at.slice(0, 16)}
        zone={offset === '' ? '' : (formatInCopyZone(at).split(' ')[1]?.replace(',', '') ?? '')}
        filings={filingsByHalfHour(filings, at)}
        {...filingsAround(filings, at)}
        onAt={(next) => onAt(next.length === 16 ? `${next}${offset}` : next)}
      />
    </header>
  );
}
