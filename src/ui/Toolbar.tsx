import { Action, type ActionValue } from './Action.tsx';
import styles from './Toolbar.module.css';

type Props = { readonly label: string; readonly items: readonly ActionValue[] };

/** The row of actions above a story, where a mouse or a tablet is; the phone has the bar under the thumb. */
export function Toolbar({ label, items }: Props) {
  return (
    <nav className={styles.toolbar} aria-label={label}>
      {items.map((item) => (
        <Action key={item.id} action={item} className={`${styles.tool} ${styles[item.icon] ?? ''}`} />
      ))}
    </nav>
  );
}
