import { Link } from 'react-router';
import styles from './Turn.module.css';

/** A story beside this one in the list. */
export type Neighbour = {
  readonly to: string;
  readonly state: unknown;
  readonly when: string | null;
  readonly headline: string;
  readonly language: string;
};

type Props = { readonly newer: Neighbour | null; readonly older: Neighbour | null };

/** The way on: the story before and the story after in the list one came from. */
export function Turn({ newer, older }: Props) {
  if (newer === null && older === null) return null;
  return (
    <nav className={styles.turn} aria-label="Other stories">
      {newer === null ? <span /> : <To word="Newer" neighbour={newer} />}
      {older !== null && <To word="Older" neighbour={older} />}
    </nav>
  );
}

function To({ word, neighbour }: { readonly word: string; readonly neighbour: Neighbour }) {
  const { to, state, when, headline, language } = neighbour;
  return (
    <Link to={to} state={state}>
      <span>
        {word}
        {when !== null && ` · ${when}`}
      </span>
      <b lang={language} dir="auto">
        {headline}
      </b>
    </Link>
  );
}
