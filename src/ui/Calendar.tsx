import { type KeyboardEvent, useState } from 'react';
import { counted, dates, say } from '../words/words.ts';
import styles from './Calendar.module.css';
import { formatMonth, formatWholeDate } from './formatTime.ts';
import { Icon } from './Icon.tsx';
import { inOrder } from './inOrder.ts';
import { dayTowards, monthAfter, weeksOf } from './month.ts';

type Props = {
  /** `YYYY-MM`. */
  readonly month: string;
  /** How many stories each day has, by `YYYY-MM-DD`; of the month shown at least. */
  readonly counts: ReadonlyMap<string, number>;
  /** The days of the oldest story and of the newest. */
  readonly span: { readonly first: string; readonly last: string };
  readonly from: string | null;
  readonly to: string | null;
  readonly onMonth: (month: string) => void;
  readonly onDay: (day: string) => void;
};

type DayProps = {
  readonly day: string;
  readonly count: number;
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly onPress: () => void;
};

const weekdays = 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'
  .split(',')
  .map((name) => ({ name, letter: name.slice(0, 1) }));

function Day({ day, count, isStop, isChosen, onPress }: DayProps) {
  const date = Number(day.slice(8));
  if (count === 0) return <span className={styles.day}>{date}</span>;
  const name = `${formatWholeDate(day)}, ${counted(count, 'story', 'stories')}`;
  return (
    <button
      type="button"
      className={styles.day}
      aria-label={name}
      aria-pressed={isChosen}
      data-day={day}
      tabIndex={isStop ? 0 : -1}
      onClick={onPress}
    >
      {date}
      <small>{count}</small>
    </button>
  );
}

function Turn({ to, icon, isDisabled, onMonth }: TurnProps) {
  return (
    <button
      type="button"
      className={styles.turn}
      aria-label={formatMonth(to)}
      aria-disabled={isDisabled}
      onClick={() => !isDisabled && onMonth(to)}
    >
      <Icon name={icon} />
    </button>
  );
}

type TurnProps = {
  readonly to: string;
  readonly icon: 'back' | 'forward';
  readonly isDisabled: boolean;
  readonly onMonth: (month: string) => void;
};

/** A month with its stories a day: one stop of the keyboard, arrows among the days that have stories. */
export function Calendar({ month, counts, span, from, to, onMonth, onDay }: Props) {
  const [last, setLast] = useState<string | null>(null);
  const countOn = (day: string): number => counts.get(day) ?? 0;
  const days = [...counts.keys()].filter(countOn).sort();
  const here = days.filter((day) => day.startsWith(month));
  const stop = [last, to, from].find((day) => day !== null && here.includes(day)) ?? here.at(-1);
  const isChosen = (day: string): boolean =>
    (from !== null || to !== null) && (from === null || day >= from) && (to === null || day <= to);
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const { day } = (event.target as HTMLElement).dataset;
    const next = day && dayTowards(day, event.key, (other) => countOn(other) > 0);
    if (!next) return;
    event.preventDefault();
    setLast(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };
  const cell = (day: string) => (
    <td
      key={day}
      className={`${day === from ? styles.first : ''} ${day === to ? styles.last : ''}`}
      data-chosen={isChosen(day)}
    >
      <Day
        day={day}
        count={countOn(day)}
        isStop={day === stop}
        isChosen={isChosen(day)}
        onPress={() => {
          setLast(day);
          onDay(day);
        }}
      />
    </td>
  );
  const previous = monthAfter(month, -1);
  const next = monthAfter(month, 1);
  return (
    <div>
      <div className={styles.months}>
        <Turn to={previous} icon="back" isDisabled={span.first.slice(0, 7) > previous} onMonth={onMonth} />
        <span aria-live="polite">{formatMonth(month)}</span>
        <Turn to={next} icon="forward" isDisabled={span.last.slice(0, 7) < next} onMonth={onMonth} />
      </div>
      <table
        className={styles.calendar}
        aria-label={say('Stories a day, {month}', { month: formatMonth(month) })}
        onKeyDown={move}
      >
        <thead>
          <tr>
            {(dates()?.weekdays ?? weekdays).map(({ name, letter }) => (
              <th key={name} scope="col" abbr={name}>
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(weeksOf(month)).map((week) => (
            <tr key={week.key}>
              {inOrder(week.value).map(({ key, value }) => (value === null ? <td key={key} /> : cell(value)))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
