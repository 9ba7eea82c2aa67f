import { inOrder } from './inOrder.ts';
import styles from './Unbroken.module.css';

const figures = /(\d[\d.,]*-\d[\d.,]*\d|\d-\d)/;

/** A headline whose scores and spans (`2-1`, `2025-2026`) stay on one line; its characters are as written. */
export function Unbroken({ text }: { readonly text: string }) {
  return inOrder(text.split(figures)).map(({ key, value }) =>
    key % 2 === 0 ? (
      value
    ) : (
      <span key={key} className={styles.figure}>
        {value}
      </span>
    ),
  );
}
