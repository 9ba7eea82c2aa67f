import type { ReactNode } from 'react';
import styles from './Button.module.css';

type Props = {
  readonly kind: 'solid' | 'firm' | 'plain';
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** Something to press: solid for what one came to do, firm for a choice, plain for the rest. */
export function Button({ kind, onPress, children }: Props) {
  return (
    <button type="button" className={`${styles.button} ${styles[kind] ?? ''}`} onClick={onPress}>
      {children}
    </button>
  );
}
