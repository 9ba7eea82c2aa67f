import { type ReactNode, useCallback, useId, useLayoutEffect, useRef } from 'react';
import { say } from '../words/words.ts';
import { Icon } from './Icon.tsx';
import styles from './Sheet.module.css';
import { usePullDown } from './usePullDown.ts';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly action?: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** Whether it holds two columns where there is room. */
  readonly isWide?: boolean;
};

/** A sheet over the screen, from below; Esc, its button, a press beside it and a pull down from its top close it. */
export function Sheet({ title, onClose, action, children, footer, isWide }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // Closed before it leaves the page, so that the focus goes back to where it was.
  useLayoutEffect(() => {
    const sheet = dialog.current;
    sheet?.showModal();
    heading.current?.focus();
    return () => sheet?.close();
  }, []);
  usePullDown(
    dialog,
    useCallback(() => dialog.current?.close(), []),
  );
  return (
    <dialog
      ref={dialog}
      className={`${styles.sheet} ${isWide ? styles.wide : ''}`}
      aria-labelledby={id}
      closedby="any"
      onClose={onClose}
    >
      <header className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {action}
        <button type="button" aria-label={say('Close')} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </header>
      <div className={styles.body}>{children}</div>
      {footer && <footer className={styles.foot}>{footer}</footer>}
    </dialog>
  );
}
