import type { ReactNode } from 'react';
import { Action, type ActionValue } from './Action.tsx';
import styles from './Toolbar.module.css';

type Props = {
  readonly label: string;
  readonly items: readonly ActionValue[];
  /** What stands beside the ways; where it comes late, nothing else moves. */
  readonly aside?: ReactNode;
  /** Whether it is a phone's, at the foot of what one read: what has no place in the bar under the thumb. */
  readonly isUnderThumb?: boolean;
};

const ways: readonly string[] = ['back', 'leave', 'up', 'down'];

/** The row of actions above a story, where a mouse or a tablet is: the ways from it, and across what is done to it; the phone has the bar under the thumb. */
export function Toolbar({ label, items, aside, isUnderThumb = false }: Props) {
  const draw = (item: ActionValue) => (
    <Action key={item.id} action={item} className={`${styles.tool} ${styles[item.icon] ?? ''}`} />
  );
  return (
    <nav className={isUnderThumb ? styles.foot : styles.toolbar} aria-label={label}>
      {items.filter(({ icon }) => ways.includes(icon)).map(draw)}
      {aside}
      <span className={styles.deeds}>{items.filter(({ icon }) => !ways.includes(icon)).map(draw)}</span>
    </nav>
  );
}
