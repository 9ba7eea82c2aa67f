import { useId } from 'react';
import type { OptionValue } from './Options.tsx';
import styles from './Pick.module.css';

type Props = {
  readonly name: string;
  readonly note?: string;
  readonly options: readonly OptionValue<string>[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

/** One of many, in a list that opens. */
export function Pick({ name, note, options, chosen, onChoose }: Props) {
  const id = useId();
  return (
    <div className={styles.pick}>
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        value={chosen}
        aria-describedby={note && `${id}-note`}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
      {note && <p id={`${id}-note`}>{note}</p>}
    </div>
  );
}
