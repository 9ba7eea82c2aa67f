import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import styles from './Bar.module.css';

type Props = {
  readonly homeTo: To;
  readonly correctionsTo: To;
  readonly marksTo: To;
  readonly reportTo: To;
  readonly children?: ReactNode;
};

/** The head of every screen: the wordmark, the search field, and to the right the corrections, the reader's marks and the builder's report. */
export function Bar({ homeTo, correctionsTo, marksTo, reportTo, children }: Props) {
  return (
    <header className={styles.bar}>
      <Link className={styles.wordmark} to={homeTo}>
        Slugline
      </Link>
      {children}
      <Link className={styles.report} to={marksTo}>
        Saved and read
      </Link>
      <Link className={styles.report} to={correctionsTo}>
        Corrections
      </Link>
      <Link className={styles.report} to={reportTo}>
        Report
      </Link>
    </header>
  );
}
