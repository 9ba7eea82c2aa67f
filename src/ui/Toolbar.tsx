import { Action, type ActionValue } from './Action.tsx';
import styles from './Toolbar.module.css';

type Props = {
  readonly label: string;
  readonly items: readonly ActionValue[];
  /** Whether it is a phone's, at the foot of what one read: what has no place in the bar under the thumb. */
  readonly isUnderThumb?: boolean;
};

/** The row of actions above a story, where a mouse or a tablet is; the phone has the bar under the thumb. */
export function Toolbar({ label, items, isUnderThumb = false }: Props) {
  return (
    <nav className={isUnderThumb ? styles.foot : styles.toolbar} aria-label={label}>
      {items.map((item) => (
        <Action key={item.id} action={item} className={`${styles.tool} ${styles[item.icon] ?? ''}`} />
      ))}
    </nav>
  );
}
