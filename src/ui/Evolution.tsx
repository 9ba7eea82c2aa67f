import type { Marker as MarkerValue } from '../wire/article.ts';
import { say } from '../words/words.ts';
import styles from './Evolution.module.css';
import { Marker } from './Marker.tsx';
import { Runs, type RunValue } from './Runs.tsx';
import { Timestamp } from './Timestamp.tsx';

/** One version's headline against the one before: `runs` is null where it did not change. */
export type HeadlineValue = {
  readonly number: number;
  readonly filedAt: string | null;
  readonly marker: MarkerValue | null;
  readonly runs: readonly RunValue[] | null;
  /** Whether it lies between the two versions that are compared. */
  readonly isCompared: boolean;
};

type Props = { readonly headlines: readonly HeadlineValue[]; readonly language: string };

/** A headline over all versions of a story, oldest first. */
export function Evolution({ headlines, language }: Props) {
  return (
    <ol className={styles.evolution}>
      {headlines.map(({ number, filedAt, marker, runs, isCompared }) => (
        <li key={number} data-compared={isCompared}>
          {filedAt && <Timestamp at={filedAt} form="time" />}
          {marker ? <Marker marker={marker} language={language} /> : <b>{say('First')}</b>}
          {runs === null ? (
            <span className={styles.same}>{say('unchanged')}</span>
          ) : (
            <span className={styles.headline} lang={language} dir="auto">
              <Runs runs={runs} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
