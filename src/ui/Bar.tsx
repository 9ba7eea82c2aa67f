import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import styles from './Bar.module.css';

type Props = {
  readonly homeTo: To;
  /** Where the builder's report is; left out, no link stands. */
  readonly reportTo?: To;
  /** Until when the copy goes: `As of 10:52, 23 Oct`. */
  readonly until?: string | null;
  readonly children?: ReactNode;
};

/** The head of every screen: the wordmark, and to the right how new the copy is. */
export function Bar({ homeTo, reportTo, until, children }: Props) {
  return (
    <header className={styles.bar}>
      <Link className={styles.wordmark} to={homeTo}>
        Slugline
      </Link>
      {children}
      {until && <span className={styles.until}>{until}</span>}
      {reportTo && (
        <Link className={styles.report} to={reportTo}>
          Report
        </Link>
      )}
    </header>
  );
}
