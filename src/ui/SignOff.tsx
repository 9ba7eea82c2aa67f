import { sayWith } from '../words/sayWith.tsx';
import { PrintedAt } from './PrintedAt.tsx';
import styles from './SignOff.module.css';

type Props = {
  readonly signOff: string | null;
  readonly copyright: string | null;
  readonly language: string;
  /** Where a printed page comes from; paper only. */
  readonly imprint?: string | null;
};

/** What ends the copy, and whose it is. */
export function SignOff({ signOff, copyright, language, imprint }: Props) {
  if (!signOff && !copyright && !imprint) return null;
  return (
    <footer className={styles.signOff}>
      {signOff && (
        <span data-field="signOff" lang={language} dir="auto">
          {signOff}
        </span>
      )}
      {copyright && (
        <span data-field="copyright" lang={language} dir="auto">
          {copyright}
        </span>
      )}
      {imprint && (
        <span className={styles.imprint}>
          {imprint}. {sayWith('Printed {when}', { when: <PrintedAt /> })}
        </span>
      )}
    </footer>
  );
}
