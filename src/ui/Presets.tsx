import styles from './Presets.module.css';

/** One of several ready-made choices. */
export type Preset = { readonly id: string; readonly name: string; readonly isChosen: boolean };

type Props = {
  readonly legend: string;
  readonly choices: readonly Preset[];
  readonly onChoose: (id: string) => void;
};

/** Ready-made choices in a row. */
export function Presets({ legend, choices, onChoose }: Props) {
  return (
    <fieldset className={styles.presets}>
      <legend>{legend}</legend>
      <div>
        {choices.map(({ id, name, isChosen }) => (
          <button key={id} type="button" aria-pressed={isChosen} onClick={() => onChoose(id)}>
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
