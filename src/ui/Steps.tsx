import { say } from '../words/words.ts';
import styles from './Steps.module.css';

type Props = {
  readonly name: string;
  /** `3 of 6`. */
  readonly value: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (by: 1 | -1) => void;
};

/** A size with a step less and a step more. */
export function Steps({ name, value, isFirst, isLast, onStep }: Props) {
  const step = (by: 1 | -1, label: string, isAtEnd: boolean) => (
    <button type="button" aria-label={label} aria-disabled={isAtEnd || undefined} onClick={() => onStep(by)}>
      {by < 0 ? '−' : '+'}
    </button>
  );
  return (
    <fieldset className={styles.steps}>
      <legend>{name}</legend>
      <div>
        {step(-1, say('Smaller'), isFirst)}
        <output>{value}</output>
        {step(1, say('Larger'), isLast)}
      </div>
    </fieldset>
  );
}
