const dayOf = (month: string, date: number): string => `${month}-${String(date).padStart(2, '0')}`;

const lastDate = (month: string): number => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
};

/** The weeks of a month `YYYY-MM`, Monday first; null where a day belongs to another month. */
export function weeksOf(month: string): (string | null)[][] {
  const before = (new Date(`${month}-01T00:00Z`).getUTCDay() + 6) % 7;
  const weeks = Math.ceil((before + lastDate(month)) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, column) => {
      const date = week * 7 + column + 1 - before;
      return date >= 1 && date <= lastDate(month) ? dayOf(month, date) : null;
    }),
  );
}

/** The month so many months after another, `YYYY-MM`. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + months;
  return dayOf(String(Math.floor(count / 12)).padStart(4, '0'), (count % 12) + 1);
}

/** Where an arrow key leads from a day: the nearest day of the month in that direction that has stories, or null. */
export function dayTowards(day: string, key: string, hasStories: (day: string) => boolean): string | null {
  const month = day.slice(0, 7);
  const last = lastDate(month);
  const moves: Record<string, readonly [number, number]> = {
    ArrowLeft: [Number(day.slice(8)) - 1, -1],
    ArrowRight: [Number(day.slice(8)) + 1, 1],
    ArrowUp: [Number(day.slice(8)) - 7, -7],
    ArrowDown: [Number(day.slice(8)) + 7, 7],
    Home: [1, 1],
    End: [last, -1],
  };
  const [start, step] = moves[key] ?? [0, 0];
  for (let date = start; date >= 1 && date <= last; date += step)
    if (hasStories(dayOf(month, date))) return dayOf(month, date);
  return null;
}
