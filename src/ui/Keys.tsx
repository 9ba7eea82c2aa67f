import { inOrder } from './inOrder.ts';
import styles from './Keys.module.css';

const names: Readonly<Record<string, string>> = { Escape: 'Esc' };

/** Keys as they stand on a keyboard, one after another. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.keys}>
      {inOrder(keys.split(' ')).map(({ key, value }) => (
        <kbd key={key}>{names[value] ?? value}</kbd>
      ))}
    </span>
  );
}
