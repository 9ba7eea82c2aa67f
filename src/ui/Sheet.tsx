import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Sheet.module.css';

type Props = {
  readonly title: string;
  readonly isOpen: boolean;
  /** Asked for by the close button, Esc or a press outside. */
  readonly onClose: () => void;
  readonly action: ReactNode;
  readonly footer: ReactNode;
  readonly children: ReactNode;
};

/** A sheet over the page, from the thumb's side; what is behind it waits. */
export function Sheet({ title, isOpen, onClose, action, footer, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (isOpen && element && !element.open) element.showModal();
    return () => element?.close();
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press outside is a second way; Esc and the close button are the first
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2>{title}</h2>
          {action}
          <button type="button" aria-label="Close" onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        <div className={styles.content}>{children}</div>
        <footer className={styles.foot}>{footer}</footer>
      </div>
    </dialog>
  );
}
