import styles from './Unbroken.module.css';

const figures = /(\d[\d.,]*-\d[\d.,]*\d|\d-\d)/;

/** A headline whose scores and spans (`2-1`, `2025-2026`) stay on one line; its characters are as written. */
export function Unbroken({ text }: { readonly text: string }) {
  const [before = '', figure, ...after] = text.split(figures);
  if (figure === undefined) return text;
  return (
    <>
      {before}
      <span className={styles.figure}>{figure}</span>
      <Unbroken text={after.join('')} />
    </>
  );
}
