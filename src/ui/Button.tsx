import type { ReactNode } from 'react';
import styles from './Button.module.css';

type Props = {
  readonly kind: 'solid' | 'firm' | 'plain';
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** A button: solid for the one thing to do, firm for a choice, plain beside others. */
export function Button({ kind, onPress, children }: Props) {
  return (
    <button type="button" className={styles.button} data-kind={kind} onClick={onPress}>
      {children}
    </button>
  );
}
