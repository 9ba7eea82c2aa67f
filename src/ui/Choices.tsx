import { startTransition, useOptimistic } from 'react';
import { afterPaint, isLeft } from './afterPaint.ts';
import styles from './Choices.module.css';

/** One of several that may be chosen together. */
export type Choice = {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  /** What it would find; null where that is not known. */
  readonly count: number | null;
  readonly isChosen: boolean;
};

type Props = {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly onToggle: (id: string) => void;
};

const none: ReadonlyMap<string, boolean> = new Map();

/** Boxes to tick, each with what it would find. */
export function Choices({ legend, choices, onToggle }: Props) {
  // A box is ticked at once; what it finds may take longer than a finger waits for.
  const [ticked, tick] = useOptimistic(none, (before, [id, isOn]: readonly [string, boolean]) =>
    new Map(before).set(id, isOn),
  );
  const toggle = (id: string, isOn: boolean): void => {
    if (isLeft()) return;
    startTransition(async () => {
      tick([id, isOn]);
      await new Promise<void>(afterPaint);
      onToggle(id);
    });
  };
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      <ul>
        {choices.map(({ id, name, language, count, isChosen }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={ticked.get(id) ?? isChosen}
                onChange={(event) => toggle(id, event.target.checked)}
              />
              <span lang={language}>{name}</span> <small>{count}</small>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
