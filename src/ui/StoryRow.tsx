import { Link } from 'react-router';
import type { Marker as MarkerValue, Status } from '../wire/article.ts';
import { Marker } from './Marker.tsx';
import styles from './StoryRow.module.css';

/** A story as its row shows it; `time` is HH:MM, `chain` tells of its versions. */
export type StoryRowValue = {
  readonly id: string;
  readonly headline: string;
  readonly language: string;
  readonly filedAt: string | null;
  readonly time: string | null;
  readonly marker: MarkerValue | null;
  readonly genre: string | null;
  readonly sourceName: string | null;
  readonly chain: string | null;
  readonly status: Status;
  readonly picture: string | null;
};

type Props = {
  readonly row: StoryRowValue;
  readonly to: string;
  /** Carried along with the navigation. */
  readonly state: unknown;
  readonly isOpen: boolean;
};

/** One story in the list: when, what kind, the headline whole, from whom. */
export function StoryRow({ row, to, state, isOpen }: Props) {
  return (
    <article className={styles.row} data-status={row.status} data-open={isOpen}>
      {row.time === null ? (
        <span className={styles.time}>–</span>
      ) : (
        <time dateTime={row.filedAt ?? row.time}>{row.time}</time>
      )}
      {row.marker !== null && (
        <span className={styles.marker}>
          <Marker marker={row.marker} language={row.language} />
        </span>
      )}
      {row.marker === null && row.genre !== null && (
        <span className={styles.genre} lang={row.language}>
          {row.genre}
        </span>
      )}
      <h3 className={styles.headline} lang={row.language} dir="auto">
        <Link id={`row-${row.id}`} to={to} state={state} aria-current={isOpen ? 'page' : undefined}>
          {row.headline}
        </Link>
      </h3>
      <span className={styles.source} lang={row.language}>
        {row.sourceName ?? 'Source not named'}
      </span>
      {row.chain !== null && <span className={styles.chain}>{row.chain}</span>}
      {row.picture !== null && (
        <img className={styles.picture} src={row.picture} alt="" width="64" height="48" loading="lazy" />
      )}
    </article>
  );
}
