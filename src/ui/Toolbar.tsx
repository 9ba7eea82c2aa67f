import { Tool, type ToolValue } from './Tool.tsx';
import styles from './Toolbar.module.css';

type Props = { readonly label: string; readonly items: readonly ToolValue[] };

/** What can be done with a story, above it; a phone has the bar under the thumb instead. */
export function Toolbar({ label, items }: Props) {
  return (
    <nav className={styles.toolbar} aria-label={`${label} tools`}>
      {items.map((item) => (
        <Tool key={item.id} tool={item} />
      ))}
    </nav>
  );
}
