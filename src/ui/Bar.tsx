import type { ReactNode } from 'react';
import type { To } from 'react-router';
import { say } from '../words/words.ts';
import styles from './Bar.module.css';
import { Link } from './Link.tsx';

type Props = {
  readonly homeTo: To;
  readonly correctionsTo: To;
  readonly marksTo: To;
  readonly reportTo: To;
  readonly onCommands: () => void;
  readonly onSettings: () => void;
  /** The search field. */
  readonly children?: ReactNode;
};

/** The head of every screen: the wordmark, the search field, and to the right the commands, the reader's marks, the corrections, the builder's report and the settings. */
export function Bar({ homeTo, correctionsTo, marksTo, reportTo, onCommands, onSettings, children }: Props) {
  return (
    <header className={styles.bar}>
      <Link className={styles.wordmark} to={homeTo}>
        Slugline
      </Link>
      {children}
      <button type="button" className={styles.commands} aria-keyshortcuts="Control+K Meta+K" onClick={onCommands}>
        {say('Commands')}
      </button>
      <Link className={styles.report} to={marksTo}>
        {say('Saved and read')}
      </Link>
      <Link className={styles.report} to={correctionsTo}>
        {say('Corrections')}
      </Link>
      <Link className={styles.report} to={reportTo}>
        {say('Report')}
      </Link>
      <button type="button" className={`${styles.report} ${styles.settings}`} onClick={onSettings}>
        {say('Settings')}
      </button>
    </header>
  );
}
