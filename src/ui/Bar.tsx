import { Link } from 'react-router';
import styles from './Bar.module.css';

/** The top of the screen: the name, and the way to the report. */
export function Bar({ homeTo, reportTo }: { readonly homeTo: string; readonly reportTo: string }) {
  return (
    <header className={styles.bar}>
      <Link className={styles.wordmark} to={homeTo}>
        Slugline
      </Link>
      <Link className={styles.aside} to={reportTo}>
        Report
      </Link>
    </header>
  );
}
