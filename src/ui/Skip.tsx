import styles from './Skip.module.css';

/** The first stop of the keyboard: leads past the furniture, without a change of the address. */
export function Skip() {
  return (
    <button type="button" className={styles.skip} onClick={() => document.getElementById('main')?.focus()}>
      Skip to the stories
    </button>
  );
}
