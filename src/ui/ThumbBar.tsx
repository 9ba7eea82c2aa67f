import { Action, type ActionValue } from './Action.tsx';
import styles from './ThumbBar.module.css';

type Props = { readonly label: string; readonly items: readonly ActionValue[] };

/** The bar in the thumb's reach, on a phone only. */
export function ThumbBar({ label, items }: Props) {
  return (
    <nav className={styles.thumbs} aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Action action={item} className={styles.thumb} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
