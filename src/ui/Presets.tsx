import styles from './Presets.module.css';

type Props = {
  readonly legend: string;
  readonly choices: readonly { readonly id: string; readonly name: string; readonly isChosen: boolean }[];
  readonly onChoose: (id: string) => void;
};

/** Ready-made ranges, one press each; a second press drops the range again. */
export function Presets({ legend, choices, onChoose }: Props) {
  return (
    <fieldset className={styles.presets}>
      <legend>{legend}</legend>
      {choices.map(({ id, name, isChosen }) => (
        <button key={id} type="button" aria-pressed={isChosen} onClick={() => onChoose(id)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
