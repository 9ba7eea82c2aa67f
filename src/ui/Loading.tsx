import styles from './Loading.module.css';

/** Bars where the words will stand, once loading takes longer than a blink. */
export function Loading({ label }: { readonly label: string }) {
  return (
    <section className={styles.loading} aria-busy="true" aria-label={label}>
      <p>{label}</p>
      <div aria-hidden="true">
        {['10', '20', '21', '30', '40', '41', '50', '51', '60', '70'].map((row) => (
          <div key={row} className={styles.row}>
            <i />
            <i />
            <i />
          </div>
        ))}
      </div>
    </section>
  );
}
