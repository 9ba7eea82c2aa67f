import type { To } from 'react-router';
import { say } from '../words/words.ts';
import { Link } from './Link.tsx';
import styles from './Ways.module.css';

/** A way on, and what it finds. */
export type Way = { readonly id: string; readonly name: string; readonly count: string | null; readonly to: To };

/** The ways on from where nothing is. */
export function Ways({ ways }: { readonly ways: readonly Way[] }) {
  return (
    <nav className={styles.ways} aria-label={say('Ways on')}>
      {ways.map(({ id, name, count, to }) => (
        <Link key={id} to={to}>
          {name} {count && <span>{count}</span>}
        </Link>
      ))}
    </nav>
  );
}
