import type { ReactNode } from 'react';
import { counted } from '../formatDay.ts';
import styles from './ChosenPart.module.css';

type Props = {
  readonly name: string;
  readonly lines: readonly number[];
  /** As the story has it. */
  readonly text: string | null;
  readonly language: string;
  readonly children: ReactNode;
};

const where = (lines: readonly number[]): string => {
  if (lines.length === 0) return 'on no line';
  if (lines.length > 3) return `on ${counted(lines.length, 'line', 'lines')}, from line ${lines[0]}`;
  return `on ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ').replace(/, (\d+)$/, ' and $1')}`;
};

/** The field that is lit: where it stands, what the story makes of it, and the ways on. It stays at the foot of the view. */
export function ChosenPart({ name, lines, text, language, children }: Props) {
  return (
    <section className={styles.chosen} aria-label="Chosen field">
      <output>
        <b>{name}</b> {where(lines)}
      </output>
      {text && (
        <bdi lang={language} dir="auto">
          {text.slice(0, 300)}
        </bdi>
      )}
      <div>{children}</div>
    </section>
  );
}
