import type { ReactNode } from 'react';
import { language, say } from '../words/words.ts';
import styles from './Numbered.module.css';

type Props = {
  /** From 1, as an editor's note counts. */
  readonly number: number;
  /** The address of the version, without a fragment. */
  readonly address: string;
  readonly children: ReactNode;
};

/** A block of the body with its number in the margin, which is the link to it; the number is no part of the text. */
export function Numbered({ number, address, children }: Props) {
  return (
    <div id={`p${number}`} className={styles.numbered}>
      {children}
      {/* One stop for the keyboard; the arrows lead on from it. */}
      {/* biome-ignore lint/a11y/useAnchorContent: named by its label; a number in it would be copied along with the text */}
      <a
        className={styles.number}
        href={`${address}#p${number}`}
        data-n={number}
        lang={language()}
        tabIndex={number === 1 ? undefined : -1}
        aria-label={say('Paragraph {n}, copy its link', { n: number })}
      />
    </div>
  );
}
