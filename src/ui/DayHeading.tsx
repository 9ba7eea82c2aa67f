import styles from './DayHeading.module.css';

type Props = { readonly id: string; readonly text: string; readonly count: string };

/** A day in the list; it stays in view while its stories pass. */
export function DayHeading({ id, text, count }: Props) {
  return (
    <h2 className={styles.day} id={id}>
      {text} <span>{count}</span>
    </h2>
  );
}
