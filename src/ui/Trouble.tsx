import type { ReactNode } from 'react';
import styles from './Trouble.module.css';

type Props = { readonly title: string; readonly sentences: readonly string[]; readonly children: ReactNode };

/** Stands where something is not: what, why, and what now. */
export function Trouble({ title, sentences, children }: Props) {
  return (
    <div className={styles.trouble}>
      <h1 tabIndex={-1}>{title}</h1>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </div>
  );
}
