import type { Change } from '../wire/article.ts';
import type { PlainText } from '../words/Text.ts';
import { say } from '../words/words.ts';
import styles from './Ednote.module.css';
import { inOrder } from './inOrder.ts';
import { Ours } from './Ours.tsx';

type Props = {
  readonly text: string;
  readonly changes: readonly Change[];
  readonly title: string;
  readonly language?: string;
};

const done: ReadonlyMap<string, PlainText> = new Map([
  ['adds', 'Added'],
  ['amends', 'Amended'],
  ['changes', 'Changed'],
  ['clarifies', 'Clarified'],
  ['corrects', 'Corrected'],
  ['deletes', 'Deleted'],
  ['edits', 'Edited'],
  ['fixes', 'Fixed'],
  ['inserts', 'Inserted'],
  ['moves', 'Moved'],
  ['recasts', 'Recast'],
  ['removes', 'Removed'],
  ['replaces', 'Replaced'],
  ['restores', 'Restored'],
  ['rewrites', 'Rewritten'],
  ['trims', 'Trimmed'],
  ['updates', 'Updated'],
]);

/** The stretch of the note from one phrase to the next, so that its own joining words are kept. */
const stretch = (text: string, first: string, second: string): string | null => {
  const start = text.indexOf(first);
  const end = text.indexOf(second, start + first.length);
  if (start < 0 || end < 0) return null;
  const joint = text.slice(start + first.length, end);
  return /^[^;.]{0,16}$/.test(joint) ? first + joint + second : null;
};

const said = (text: string, { action, what, where }: Change): string => {
  const note = text.slice(Math.max(0, text.indexOf(action)));
  if (where === null || what === '') return what || (where ?? '');
  return stretch(note, where, what) ?? stretch(note, what, where) ?? `${what} ${where}`;
};

function Deed({ action }: Pick<Change, 'action'>) {
  const name = done.get(action.toLowerCase());
  return <b>{name ? <Ours>{say(name)}</Ours> : action}</b>;
}

/** The editor's note: what was done to the copy, a sentence each, and the note as filed. */
export function Ednote({ text, changes, title, language }: Props) {
  return (
    <section className={styles.ednote} aria-label={title} data-field="ednote">
      <h2>{title}</h2>
      {changes.length === 0 ? (
        <p lang={language} dir="auto">
          {text}
        </p>
      ) : (
        <>
          <ul lang={language}>
            {inOrder(changes).map(({ key, value }) => (
              <li key={key} dir="auto">
                <Deed action={value.action} /> {said(text, value)}
              </li>
            ))}
          </ul>
          <details>
            <summary>{say('As filed')}</summary>
            <p lang={language} dir="auto">
              {text}
            </p>
          </details>
        </>
      )}
    </section>
  );
}
