import { say } from '../../words/words.ts';
import styles from './OwnNote.module.css';

/** The reader's own note on a story, above the copy and not to be taken for it. */
export function OwnNote({ text }: { readonly text: string }) {
  return (
    <section className={styles.note} aria-label={say('Your note')}>
      <h2>{say('Your note')}</h2>
      <p dir="auto">{text}</p>
    </section>
  );
}
