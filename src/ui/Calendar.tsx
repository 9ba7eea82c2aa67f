import { type KeyboardEvent, useState } from 'react';
import styles from './Calendar.module.css';
import { Icon } from './Icon.tsx';
import { monthAfter, nameOfMonth, weeksOf } from './month.ts';

type Props = {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Stories by day, `YYYY-MM-DD`. */
  readonly counts: ReadonlyMap<string, number>;
  readonly from: string | null;
  readonly to: string | null;
  readonly onMonth: (month: string) => void;
  readonly onDay: (day: string) => void;
};

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A month with its stories counted day by day; arrows move, a press chooses a day. */
export function Calendar({ month, counts, from, to, onMonth, onDay }: Props) {
  const days = weeksOf(month).flat();
  const isIn = (day: string) => (from ?? '0') <= day && day <= (to ?? '9') && (from !== null || to !== null);
  const first = days.find((day) => day !== null && isIn(day)) ?? days.find((day) => day !== null && counts.has(day));
  const [moved, setMoved] = useState<string | null>(null);
  const stop = moved?.startsWith(month) ? moved : (first ?? `${month}-01`);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = days[days.indexOf(stop) + step];
    if (!next) return;
    setMoved(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };
  const all = [...counts.keys()].map((day) => day.slice(0, 7));
  const turn = (by: 1 | -1, icon: 'back' | 'forward') => {
    const other = monthAfter(month, by);
    const isThere = all.some((one) => (by < 0 ? one <= other : one >= other));
    return (
      <button
        type="button"
        aria-label={nameOfMonth(other)}
        aria-disabled={!isThere}
        onClick={() => isThere && onMonth(other)}
      >
        <Icon name={icon} />
      </button>
    );
  };
  return (
    <div className={styles.month}>
      <div className={styles.turn}>
        {turn(-1, 'back')}
        <span aria-live="polite">{nameOfMonth(month)}</span>
        {turn(1, 'forward')}
      </div>
      <table className={styles.calendar} aria-label={`Stories a day, ${nameOfMonth(month)}`} onKeyDown={move}>
        <thead>
          <tr>
            {weekdays.map((name) => (
              <th key={name} scope="col" abbr={name}>
                {name[0]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((day, index) => (
                <td key={day ?? `none ${index}`} data-in={day !== null && isIn(day)}>
                  {day !== null && (
                    <Day
                      day={day}
                      count={counts.get(day) ?? 0}
                      isChosen={isIn(day)}
                      isStop={day === stop}
                      onPress={() => onDay(day)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type DayProps = {
  readonly day: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly isStop: boolean;
  readonly onPress: () => void;
};

function Day({ day, count, isChosen, isStop, onPress }: DayProps) {
  const name = `${Number(day.slice(8))} ${nameOfMonth(day.slice(0, 7))}, ${count === 1 ? '1 story' : `${count} stories`}`;
  return (
    <button
      type="button"
      className={styles.day}
      data-day={day}
      aria-label={name}
      aria-pressed={isChosen}
      aria-disabled={count === 0}
      tabIndex={isStop ? 0 : -1}
      onClick={() => count > 0 && onPress()}
    >
      {Number(day.slice(8))}
      <small>{count > 0 ? count : ' '}</small>
    </button>
  );
}
