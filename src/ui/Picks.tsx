import { useId } from 'react';
import { say } from '../words/words.ts';
import styles from './Picks.module.css';

/** A version to choose: its number from 1 and its name, `2nd LD 09:02`. */
export type PickValue = { readonly number: number; readonly name: string };

type Props = {
  readonly versions: readonly PickValue[];
  readonly from: number;
  readonly to: number;
  readonly onPick: (from: number, to: number) => void;
};

/** Chooses the two versions to hold against each other. */
export function Picks({ versions, from, to, onPick }: Props) {
  const id = useId();
  const choice = (label: string, value: number, pick: (number: number) => void, other: number) => (
    <span className={styles.pick}>
      <label className="unseen" htmlFor={id + label}>
        {label}
      </label>
      <select id={id + label} value={value} onChange={(event) => pick(Number(event.target.value))}>
        {versions.map(({ number, name }) => (
          <option key={number} value={number} disabled={number === other}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
  return (
    <div className={styles.picks}>
      {choice(say('From version'), from, (number) => onPick(number, to), to)}
      <span aria-hidden="true">→</span>
      {choice(say('To version'), to, (number) => onPick(from, number), from)}
    </div>
  );
}
