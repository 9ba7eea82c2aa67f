import styles from './ThumbBar.module.css';
import { Tool, type ToolValue } from './Tool.tsx';

type Props = { readonly label: string; readonly items: readonly ToolValue[] };

/** The bar under the thumb, on a phone only. */
export function ThumbBar({ label, items }: Props) {
  return (
    <nav className={styles.thumbs} aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Tool tool={item} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
