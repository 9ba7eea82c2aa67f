import type { To } from 'react-router';
import { say } from '../words/words.ts';
import styles from './Changelog.module.css';
import { inOrder } from './inOrder.ts';
import { Link } from './Link.tsx';

/** One line of a note held against the facts; `detail` says what was looked for and not found, or what was found. */
export type ChangelogValue = {
  readonly verdict: 'as said' | 'said, cannot be told' | 'said, not found' | 'found, not said';
  readonly text: string;
  /** The language of `text` where it is the agency's own words; null where it is ours. */
  readonly language: string | null;
  readonly detail: string | null;
  /** The paragraphs it speaks of, where they stand. */
  readonly paragraphs: readonly { readonly number: number; readonly to: To; readonly state?: unknown }[];
};

/** The editor's note, clause by clause, each with what the facts say to it. */
export function Changelog({ lines }: { readonly lines: readonly ChangelogValue[] }) {
  return (
    <ul className={styles.changelog}>
      {inOrder(lines).map(({ key, value: { verdict, text, language, detail, paragraphs } }) => (
        <li key={key} data-verdict={verdict}>
          <span lang={language ?? undefined} dir="auto">
            {text}
          </span>
          <b>{say(verdict)}</b>
          {detail !== null && <small>{detail}</small>}
          {paragraphs.length > 0 && (
            <small>
              {say('Read')}{' '}
              {paragraphs.map(({ number, to, state }) => (
                <Link key={number} to={to} state={state} aria-label={say('Paragraph {n}', { n: number })}>
                  ¶ {number}
                </Link>
              ))}
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}
