import { formatDate } from '../ui/formatTime.ts';
import { say } from '../words/words.ts';

const two = (number: number): string => String(number).padStart(2, '0');

const dayIn = (instant: Date): string =>
  `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;

/** When the reader did something, by the reader's own clock: `at 09:14` today, else `on 23 Oct 2025`. */
export function whenRead(at: number, now = Date.now()): string {
  const instant = new Date(at);
  const day = dayIn(instant);
  return day === dayIn(new Date(now))
    ? say('at {clock}', { clock: `${two(instant.getHours())}:${two(instant.getMinutes())}` })
    : say('on {day}', { day: formatDate(day) });
}
