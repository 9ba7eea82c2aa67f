import { say } from '../words/words.ts';
import { Button } from './Button.tsx';
import styles from './Player.module.css';

/** What is heard and how fast; `broken` where the voice stopped by itself. */
export type PlayerValue = {
  readonly status: 'speaking' | 'paused' | 'broken';
  readonly rate: number;
  /** `2 of 14`. */
  readonly place: string;
};

type Props = {
  readonly value: PlayerValue;
  readonly rates: readonly number[];
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onSkip: (by: number) => void;
  readonly onRate: (rate: number) => void;
  readonly onStop: () => void;
};

/** The controls of what is read aloud, at the foot of the screen. */
export function Player({ value, rates, onPlay, onPause, onSkip, onRate, onStop }: Props) {
  const { status, rate, place } = value;
  return (
    <section className={styles.player} aria-label={say('Reading aloud')}>
      {status === 'broken' && (
        <p role="alert">{say('The voice stopped by itself. Go on from the sentence it broke off in?')}</p>
      )}
      <div>
        {status === 'speaking' ? (
          <Button kind="firm" onPress={onPause}>
            {say('Pause')}
          </Button>
        ) : (
          <Button kind="firm" onPress={onPlay}>
            {say('Go on')}
          </Button>
        )}
        <Button kind="plain" onPress={() => onSkip(-1)}>
          {say('Back')}
          <span className="unseen"> {say('a paragraph')}</span>
        </Button>
        <span className={styles.place}>{place}</span>
        <Button kind="plain" onPress={() => onSkip(1)}>
          {say('Skip')}
          <span className="unseen"> {say('a paragraph')}</span>
        </Button>
        <select aria-label={say('Speed')} value={rate} onChange={({ target }) => onRate(Number(target.value))}>
          {rates.map((one) => (
            <option key={one} value={one}>
              {one} ×
            </option>
          ))}
        </select>
        <Button kind="plain" onPress={onStop}>
          {say('Stop')}
        </Button>
      </div>
    </section>
  );
}
