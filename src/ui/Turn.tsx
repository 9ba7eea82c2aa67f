import type { To } from 'react-router';
import { say } from '../words/words.ts';
import { Link } from './Link.tsx';
import styles from './Turn.module.css';

/** A neighbour in the list one came from. */
export type TurnValue = {
  readonly to: To;
  readonly state?: unknown;
  readonly when: string | null;
  readonly headline: string;
  readonly language: string;
};

type Props = { readonly newer: TurnValue | null; readonly older: TurnValue | null };

function Way({ name, value }: { readonly name: string; readonly value: TurnValue }) {
  return (
    <Link to={value.to} state={value.state}>
      <span>{value.when ? `${name} · ${value.when}` : name}</span>
      <b lang={value.language} dir="auto">
        {value.headline}
      </b>
    </Link>
  );
}

/** The way on from the end of a story: its neighbours in the list. */
export function Turn({ newer, older }: Props) {
  if (!newer && !older) return null;
  return (
    <nav className={styles.turn} aria-label={say('Other stories')}>
      {newer && <Way name={say('Newer')} value={newer} />}
      {older && <Way name={say('Older')} value={older} />}
    </nav>
  );
}
