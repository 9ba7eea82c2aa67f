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
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      <ul>
        {choices.map(({ id, name, language, count, isChosen }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={isChosen} onChange={() => onToggle(id)} />
              <span lang={language}>{name}</span> <small>{count}</small>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
