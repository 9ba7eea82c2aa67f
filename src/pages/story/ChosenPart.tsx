import type { ReactNode } from 'react';
import { counted, say } from '../../words/words.ts';
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
  if (lines.length === 0) return say('on no line');
  if (lines.length > 3)
    return say('on {lines}, from line {first}', {
      lines: counted(lines.length, 'line', 'lines'),
      first: lines[0] ?? 0,
    });
  if (lines.length === 1) return say('on line {line}', { line: lines[0] ?? 0 });
  return say('on lines {lines} and {last}', { lines: lines.slice(0, -1).join(', '), last: lines.at(-1) ?? 0 });
};

/** The field that is lit: where it stands, what the story makes of it, and the ways on. It stays at the foot of the view. */
export function ChosenPart({ name, lines, text, language, children }: Props) {
  return (
    <section className={styles.chosen} aria-label={say('Chosen field')}>
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
