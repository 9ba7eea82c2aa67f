import type { To } from 'react-router';
import { sayWith } from '../words/sayWith.tsx';
import { told } from '../words/words.ts';
import styles from './Elsewhere.module.css';
import { Link } from './Link.tsx';

/** Another story that belongs to this one, and what it is called where it comes from. */
export type ElsewhereValue = {
  readonly id: string;
  readonly source: string;
  readonly headline: string;
  readonly language: string;
  readonly to: To;
  readonly state?: unknown;
  /** The newest version, where what is linked is an older one. */
  readonly since: { readonly to: To; readonly text: string } | null;
};

type Props = { readonly name: string; readonly stories: readonly ElsewhereValue[] };

/** Stories beside this one, each on a line: the same event at another source, or the version that an item quotes. */
export function Elsewhere({ name, stories }: Props) {
  return (
    <section className={styles.elsewhere} aria-label={name}>
      <h2>{name}</h2>
      <ul>
        {stories.map(({ id, source, headline, language, to, state, since }) => (
          <li key={id}>
            <Link to={to} state={state}>
              <span lang={language}>{source}</span>{' '}
              <bdi lang={language} dir="auto">
                {headline}
              </bdi>
            </Link>
            {since && (
              <Link to={since.to} state={state}>
                <span>{sayWith('since then: {version}', { version: told(since.text) ?? since.text })}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
