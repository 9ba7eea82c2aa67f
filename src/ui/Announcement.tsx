import styles from './Unseen.module.css';

/** Tells a screen reader, when it has finished its sentence, what has changed. */
export function Announcement({ text }: { readonly text: string }) {
  return (
    <p className={styles.unseen} role="status">
      {text}
    </p>
  );
}
