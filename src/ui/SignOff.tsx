import styles from './SignOff.module.css';

type Props = {
  readonly signOff: string | null;
  readonly copyright: string | null;
  readonly language: string;
  /** Where the copy came from; the foot of a print. */
  readonly imprint: string;
};

/** What ends the copy, who owns it, and where it came from. */
export function SignOff({ signOff, copyright, language, imprint }: Props) {
  return (
    <footer className={styles.end}>
      {signOff !== null && <p lang={language}>{signOff}</p>}
      {copyright !== null && <p lang={language}>{copyright}</p>}
      <p className={styles.imprint}>{imprint}</p>
    </footer>
  );
}
