import { startTransition, useOptimistic } from 'react';
import { afterPaint } from './afterPaint.ts';
import styles from './Choices.module.css';

/** One of several that may be chosen together. */
export type Choice = {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  /** What it would find; null where that is not known yet. */
  readonly count: number | null;
  readonly isChosen: boolean;
};

type Props = {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly onToggle: (id: string) => void;
};

/** Boxes to tick, each with what it would find. */
export function Choices({ legend, choices, onToggle }: Props) {
  // A box is ticked at once; what it finds may take longer than a finger waits for.
  const [pressed, press] = useOptimistic<string | null>(null);
  const toggle = (id: string): void =>
    startTransition(async () => {
      press(id);
      await new Promise<void>(afterPaint);
      onToggle(id);
    });
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      <ul>
        {choices.map(({ id, name, language, count, isChosen }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={isChosen !== (pressed === id)} onChange={() => toggle(id)} />
              <span lang={language}>{name}</span> <small>{count}</small>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
