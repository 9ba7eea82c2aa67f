import styles from './Loading.module.css';

const bones = [78, 56, 70, 84, 62, 74, 52];

/** Bars where the words will stand; drawn only when the wait is long enough to notice. */
export function Loading({ label }: { readonly label: string }) {
  return (
    <div className={styles.loading} aria-busy="true">
      <p>{label}</p>
      {bones.map((width) => (
        <i key={width} style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
