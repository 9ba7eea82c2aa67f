import { minuteOf } from '../archive/instantOf.ts';
import { formatDate } from '../ui/formatTime.ts';
import { say } from '../words/words.ts';

/** When the reader did something, by the reader's own clock: `at 09:14` today, else `on 23 Oct 2025`. */
export function whenRead(at: number, now = Date.now()): string {
  const minute = minuteOf(at, '');
  const day = minute.slice(0, 10);
  return day === minuteOf(now, '').slice(0, 10)
    ? say('at {clock}', { clock: minute.slice(11) })
    : say('on {day}', { day: formatDate(day) });
}
