import type { ReactNode } from 'react';
import type { To } from 'react-router';
import type { Marker as MarkerValue, Status } from '../wire/article.ts';
import { say } from '../words/words.ts';
import { Icon } from './Icon.tsx';
import { Link } from './Link.tsx';
import { Marker } from './Marker.tsx';
import styles from './StoryRow.module.css';
import { Unbroken } from './Unbroken.tsx';
import { useReached } from './useReached.ts';

/** What a row shows of one story. */
export type StoryRowValue = {
  readonly id: string;
  readonly headline: string;
  /** The headline with what was searched for lit in it. */
  readonly lit?: ReactNode;
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
  /** How it stands with the reader; `updated`: a newer version came since it was read. */
  readonly mark: 'unread' | 'updated' | 'read';
  /** What came since, in words: `2 new`, and what follows where there is room, ` paragraphs`; null unless updated. */
  readonly news: { readonly short: string; readonly rest: string } | null;
  readonly isSaved: boolean;
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
  /** The how-manieth of how many of the list it is, of which not all need be drawn. */
  readonly place?: { readonly at: number; readonly of: number };
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
  return (
    <img
      className={styles.picture}
      src={src}
      alt=""
      width={64}
      height={48}
      loading="lazy"
      decoding="async"
      onError={({ currentTarget }) => {
        // Its place stays: what stands in sight must not move.
        currentTarget.style.visibility = 'hidden';
      }}
    />
  );
}

/** The reader's mark: a dot unread, a ring updated, a bookmark saved; nothing read. */
function Mark({ mark, isSaved }: Pick<StoryRowValue, 'mark' | 'isSaved'>) {
  if (mark === 'read' && !isSaved) return null;
  return (
    <span className={styles.marks}>
      {mark !== 'read' && (
        <span className={styles.state}>
          <span className="unseen">{mark === 'unread' ? say('Unread') : say('Updated since you read it')}</span>
        </span>
      )}
      {isSaved && (
        <span className={styles.saved}>
          <Icon name="save" />
          <span className="unseen">{say('Saved')}</span>
        </span>
      )}
    </span>
  );
}

/** One story in the list; the whole row leads to it. */
export function StoryRow({ row, to, state, isOpen, place }: Props) {
  const { marker, genre, time, sourceName, chain, news, picture, embargo } = row;
  const now = useReached([embargo?.liftsAt ?? null]);
  const isLifted = embargo !== null && embargo.liftsAt !== null && now >= embargo.liftsAt;
  const status = isLifted ? 'usable' : row.status;
  const isWithheld = status === 'withheld';
  return (
    <article
      className={styles.row}
      data-status={status}
      data-mark={row.mark}
      aria-posinset={place?.at}
      aria-setsize={place?.of}
    >
      <Mark mark={row.mark} isSaved={row.isSaved} />
      <h3 className={styles.headline} lang={row.language} dir="auto">
        <Link id={`row-${row.id}`} to={to} state={state} aria-current={isOpen ? 'page' : undefined}>
          {row.lit ?? <Unbroken text={row.headline} />}
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
      {(news || chain || isWithheld) && (
        <div className={styles.foot}>
          {news && (
            <span className={styles.news}>
              {news.short}
              <span>{news.rest}</span>
            </span>
          )}
          {(chain || isWithheld) && (
            <span className={styles.chain}>
              {isWithheld && <b>{embargo?.says ?? say('Held')}</b>}
              {chain}
            </span>
          )}
        </div>
      )}
      {picture && status === 'usable' && <Picture {...picture} />}
    </article>
  );
}
