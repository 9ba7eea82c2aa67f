import type { Change } from '../wire/article.ts';
import styles from './Ednote.module.css';

type Props = { readonly text: string; readonly changes: readonly Change[]; readonly title: string };

const done: ReadonlyMap<string, string> = new Map([
  ['UPDATES', 'Updated'],
  ['ADDS', 'Added'],
  ['RECASTS', 'Recast'],
  ['CHANGES', 'Changed'],
  ['CORRECTS', 'Corrected'],
  ['TRIMS', 'Trimmed'],
]);

const where = (change: Change): string => (change.where === null ? '' : `, ${change.where}`);

/** The editor's note as a list of what changed, and its own words beside it. */
export function Ednote({ text, changes, title }: Props) {
  return (
    <section className={styles.ednote} aria-label={title}>
      <h2>{title}</h2>
      {changes.length === 0 ? (
        <p dir="auto">{text}</p>
      ) : (
        <>
          <ul>
            {changes.map((change) => (
              <li key={`${change.action} ${change.what} ${change.where}`}>
                <b>{done.get(change.action.toUpperCase()) ?? change.action}</b> {change.what}
                {where(change)}
              </li>
            ))}
          </ul>
          <details>
            <summary>As filed</summary>
            <p dir="auto">{text}</p>
          </details>
        </>
      )}
    </section>
  );
}
