import type { To } from 'react-router';
import { formatNumber, say } from '../words/words.ts';
import { Exactly } from './Exactly.tsx';
import { inOrder } from './inOrder.ts';
import { Link } from './Link.tsx';
import styles from './RawCopy.module.css';

/** What a line was read as: a field to choose, or a word where there is nothing to choose. */
export type RawLabel = {
  readonly name: string;
  readonly to: To | null;
  readonly state?: unknown;
  readonly isLit: boolean;
};

/** A stretch of a line; lit where its field is chosen. */
export type RawPiece = { readonly text: string; readonly isRead: boolean; readonly isLit: boolean };

/** One line of raw copy as the screen shows it. */
export type RawLine = {
  readonly number: number;
  readonly language: string;
  readonly kind: 'read' | 'chrome' | 'within' | 'blank';
  readonly labels: readonly RawLabel[];
  /** Whether the line goes on with the field above it: its label stands by only at hand. */
  readonly goesOn: boolean;
  readonly pieces: readonly RawPiece[];
  readonly isLit: boolean;
  /** What the parser said of the line, in sentences. */
  readonly notes: readonly string[];
  /** Characters of the line that are not drawn. */
  readonly left: number;
};

function Label({ label: { name, to, state, isLit }, goesOn }: { readonly label: RawLabel; readonly goesOn: boolean }) {
  if (to === null) return <span>{name}</span>;
  return (
    <Link to={to} state={state} replace aria-current={isLit ? 'true' : undefined} tabIndex={goesOn ? -1 : undefined}>
      {name}
    </Link>
  );
}

const Pieces = ({ pieces }: { readonly pieces: readonly RawPiece[] }) =>
  inOrder(pieces).map(({ key, value: { text, isLit, isRead } }) => (
    <span key={key} className={isRead ? undefined : styles.unread} data-lit={isLit || undefined}>
      <Exactly text={text} />
    </span>
  ));

/** Raw copy, a row a line: in the margin what it was read as, its number, and the text to the last character. */
export function RawCopy({ lines }: { readonly lines: readonly RawLine[] }) {
  return (
    <ol className={styles.raw} aria-label={say('Raw copy')}>
      {lines.map((line) => (
        <li
          key={line.number}
          id={`line-${line.number}`}
          value={line.number}
          className={styles[line.kind]}
          data-lit={line.isLit || undefined}
          data-goes-on={line.goesOn || undefined}
          data-noted={line.notes.length > 0 || undefined}
          tabIndex={-1}
        >
          <span className={styles.field}>
            {line.labels.map((label, at) => [
              at > 0 && ', ',
              <Label key={label.name} label={label} goesOn={line.goesOn} />,
            ])}
          </span>
          <span className={styles.number}>{line.number}</span>
          <span className={styles.text} lang={line.language} dir="auto">
            <Pieces pieces={line.pieces} />
          </span>
          {line.left > 0 && (
            <small>{say('… and {n} more characters of this line', { n: formatNumber(line.left) })}</small>
          )}
          {inOrder(line.notes).map(({ key, value }) => (
            <small key={key}>{value}</small>
          ))}
        </li>
      ))}
    </ol>
  );
}
