import { useEffect, useRef } from 'react';
import type { To } from 'react-router';
import { say } from '../words/words.ts';
import { Link } from './Link.tsx';
import { Timestamp } from './Timestamp.tsx';
import styles from './VersionStrip.module.css';

/** One version of a story, `number` from 1 for the oldest. */
export type VersionValue = {
  readonly number: number;
  readonly text: string;
  readonly language: string;
  readonly filedAt: string | null;
  readonly to: To;
  readonly state?: unknown;
  /** Whether it came after the version that was read. */
  readonly isFresh: boolean;
};

type Props = { readonly current: number; readonly versions: readonly VersionValue[] };

/** The versions of a story in equal steps, oldest first; where they do not fit they scroll, the one on screen in view. */
export function VersionStrip({ current, versions }: Props) {
  const strip = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const list = strip.current;
    const item = list?.children[current - 1];
    if (list && item) list.scrollLeft += item.getBoundingClientRect().right - list.getBoundingClientRect().right;
  }, [current]);
  return (
    <nav className={styles.versions} aria-label={say('Versions')}>
      <ol ref={strip}>
        {versions.map(({ number, text, language, filedAt, to, state, isFresh }) => (
          <li key={number} className={isFresh ? styles.fresh : undefined}>
            <Link to={to} state={state} aria-current={number === current ? 'page' : undefined}>
              <b lang={language}>{text}</b>
              {isFresh && <span className="unseen">{say('new since you read it')}</span>}
              {filedAt && <Timestamp at={filedAt} form="time" />}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
