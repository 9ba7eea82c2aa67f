import { Link, type To } from 'react-router';
import type { Marker as MarkerValue, Status } from '../wire/article.ts';
import { Icon } from './Icon.tsx';
import { Marker } from './Marker.tsx';
import styles from './StoryRow.module.css';
import { Unbroken } from './Unbroken.tsx';
import { useReached } from './useReached.ts';

/** What a row shows of one story. */
export type StoryRowValue = {
  readonly id: string;
  readonly headline: string;
  readonly language: string;
  /** `HH:MM`. */
  readonly time: string | null;
  readonly marker: MarkerValue | null;
  readonly genre: string | null;
  readonly sourceName: string | null;
  readonly sourceLanguage: string;
  /** `6 versions · 07:21–10:48`. */
  readonly chain: string | null;
  readonly status: Status;
  /** The embargo it is under, and the instant that lifts it, in milliseconds; null under none. */
  readonly embargo: { readonly says: string; readonly liftsAt: number | null } | null;
  /** `withheld` says who may see it (`KR only`) where the reader may not. */
  readonly picture: { readonly src: string | null; readonly withheld: string | null } | null;
};

type Props = {
  readonly row: StoryRowValue;
  readonly to: To;
  readonly state: unknown;
  readonly isOpen: boolean;
};

function Picture({ src, withheld }: NonNullable<StoryRowValue['picture']>) {
  if (withheld !== null)
    return (
      <span className={`${styles.picture} ${styles.withheld}`}>
        <Icon name="photo-off" />
        {withheld}
      </span>
    );
  if (src === null) return null;
  return <img className={styles.picture} src={src} alt="" width={64} height={48} loading="lazy" decoding="async" />;
}

/** One story in the list; the whole row leads to it. */
export function StoryRow({ row, to, state, isOpen }: Props) {
  const { marker, genre, time, sourceName, chain, picture, embargo } = row;
  const now = useReached([embargo?.liftsAt ?? null]);
  const isLifted = embargo !== null && embargo.liftsAt !== null && now >= embargo.liftsAt;
  const status = isLifted ? 'usable' : row.status;
  return (
    <article className={styles.row} data-status={status}>
      <h3 className={styles.headline} lang={row.language} dir="auto">
        <Link id={`row-${row.id}`} to={to} state={state} aria-current={isOpen ? 'page' : undefined}>
          <Unbroken text={row.headline} />
        </Link>
      </h3>
      <div className={styles.facts}>
        {time && <time>{time}</time>}
        {marker && <Marker marker={marker} language={row.language} />}
        {genre && (
          <span className={styles.genre} lang={row.language}>
            {genre}
          </span>
        )}
        {sourceName && (
          <span className={styles.source} lang={row.sourceLanguage}>
            {sourceName}
          </span>
        )}
      </div>
      {(chain || status === 'withheld') && (
        <span className={styles.chain}>
          {status === 'withheld' && <b>{embargo?.says ?? 'Held'}</b>}
          {chain}
        </span>
      )}
      {picture && status === 'usable' && <Picture {...picture} />}
    </article>
  );
}
