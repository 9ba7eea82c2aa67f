import styles from './NotYet.module.css';

/** The place of rows that are on their way. */
export const NotYet = ({ height }: { readonly height: number }) => (
  <div className={styles.notYet} style={{ blockSize: height }} aria-hidden="true" />
);
