import type { MouseEvent } from 'react';
import styles from './Skip.module.css';

/** Moves the focus itself: a change of the address would drop what the history keeps beside it. */
const skip = (event: MouseEvent): void => {
  event.preventDefault();
  document.getElementById('main')?.focus();
};

/** The first stop of the keyboard: leads past the furniture. */
export function Skip() {
  return (
    <a className={styles.skip} href="#main" onClick={skip}>
      Skip to the stories
    </a>
  );
}
