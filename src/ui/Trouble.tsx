import type { ReactNode } from 'react';
import styles from './Trouble.module.css';

type Props = {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly children?: ReactNode;
};

/** Nothing to show here: what happened, in sentences, and the ways on. */
export function Trouble({ title, sentences, children }: Props) {
  return (
    <section className={styles.trouble}>
      <h1 tabIndex={-1}>{title}</h1>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </section>
  );
}
