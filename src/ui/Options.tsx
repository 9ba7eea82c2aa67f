import { useId } from 'react';
import styles from './Options.module.css';

/** One of several to choose from. */
export type OptionValue<Id> = { readonly id: Id; readonly name: string };

type Props<Id> = {
  readonly legend: string;
  readonly options: readonly OptionValue<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
};

/** One of a few, side by side: what is chosen is pressed in. */
export function Options<Id extends string | number>({ legend, options, chosen, onChoose }: Props<Id>) {
  const name = useId();
  return (
    <fieldset className={styles.options}>
      <legend>{legend}</legend>
      <div>
        {options.map((option) => (
          <label key={option.id}>
            <input type="radio" name={name} checked={option.id === chosen} onChange={() => onChoose(option.id)} />
            {option.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
