import { say } from '../words/words.ts';
import { Button } from './Button.tsx';
import styles from './HourControl.module.css';
import { inOrder } from './inOrder.ts';

type Props = {
  /** A day and minute without an offset, `2026-10-23T08:20`. */
  readonly at: string;
  /** The zone it is in, in words; empty where it is the reader's own. */
  readonly zone: string;
  /** How much was filed in each half hour of the day. */
  readonly filings: readonly number[];
  /** The minutes that the steps lead to; null where there is none. */
  readonly before: string | null;
  readonly next: string | null;
  readonly onAt: (at: string) => void;
};

const two = (number: number): string => String(number).padStart(2, '0');

/** A day and an hour to look at: typed, drawn along the day above what was filed in it, or stepped from filing to filing. */
export function HourControl({ at, zone, filings, before, next, onAt }: Props) {
  const minutes = Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));
  const most = Math.max(1, ...filings);
  return (
    <fieldset className={styles.control}>
      <legend className="unseen">{say('The hour that is shown')}</legend>
      <div className={styles.typed}>
        <label>
          <span className="unseen">{say('Day and hour')}</span>
          <input
            type="datetime-local"
            value={at}
            max="9999-12-31T23:59"
            onChange={({ target }) => target.value.length === 16 && !target.value.startsWith('0') && onAt(target.value)}
          />
        </label>
        {zone !== '' && <span>{zone}</span>}
        <span className={styles.steps}>
          <Button kind="firm" onPress={() => onAt(before ?? at)}>
            {say('Filing before')}
          </Button>
          <Button kind="firm" onPress={() => onAt(next ?? at)}>
            {say('Next filing')}
          </Button>
        </span>
      </div>
      <div className={styles.day}>
        <div className={styles.filings} aria-hidden="true">
          {inOrder(filings).map(({ key, value }, half) => (
            <span key={key} data-past={half * 30 <= minutes} style={{ blockSize: `${(100 * value) / most}%` }} />
          ))}
        </div>
        <input
          type="range"
          aria-label={say('Hour of the day')}
          aria-valuetext={at.slice(11)}
          min={0}
          max={1435}
          step={5}
          value={minutes}
          onChange={({ target }) => {
            const value = Number(target.value);
            onAt(`${at.slice(0, 11)}${two(Math.floor(value / 60))}:${two(value % 60)}`);
          }}
        />
      </div>
    </fieldset>
  );
}
