import { Link } from 'react-router';
import { Timestamp } from './Timestamp.tsx';
import styles from './VersionStrip.module.css';

type Version = {
  readonly number: number;
  /** Its marker, or that it was the first. */
  readonly text: string;
  readonly language: string;
  readonly filedAt: string | null;
  readonly to: string;
  readonly state: unknown;
};

/** The versions of a story, oldest first; the one on screen is ringed. */
export function VersionStrip({
  versions,
  current,
}: {
  readonly versions: readonly Version[];
  readonly current: number;
}) {
  return (
    <nav className={styles.versions} aria-label="Versions">
      <ol>
        {versions.map(({ number, text, language, filedAt, to, state }) => (
          <li key={number}>
            <Link to={to} state={state} aria-current={number === current ? 'page' : undefined}>
              <b lang={language}>{text}</b>
              {filedAt !== null && <Timestamp at={filedAt} form="time" />}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
