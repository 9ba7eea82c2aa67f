import styles from './Choices.module.css';

/** One box to tick. */
export type Choice = {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly count: number;
  readonly isChosen: boolean;
};

type Props = {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly onToggle: (id: string) => void;
};

/** Several of several: boxes with the number of stories behind each. */
export function Choices({ legend, choices, onToggle }: Props) {
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {choices.map(({ id, name, language, count, isChosen }) => (
        <label key={id}>
          <input type="checkbox" checked={isChosen} onChange={() => onToggle(id)} />
          <span lang={language}>{name}</span>
          <span className={styles.count}>{count.toLocaleString('en-GB')}</span>
        </label>
      ))}
    </fieldset>
  );
}
