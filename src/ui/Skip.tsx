import styles from './Skip.module.css';

/** The first stop of the keyboard: past the bar and the filters. */
export function Skip() {
  return (
    <a className={styles.skip} href="#main">
      Skip to the stories
    </a>
  );
}
