import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { Marks } from '../../archive/marks/Marks.ts';
import type { Day } from '../../archive/select.ts';
import { Button } from '../../ui/Button.tsx';
import { DayHeading } from '../../ui/DayHeading.tsx';
import { counted, formatDay } from '../formatDay.ts';
import { ListRow } from './ListRow.tsx';

type Props = {
  readonly days: readonly Day[];
  readonly newest: string | null;
  readonly search: string;
  readonly open: string | null;
  /** Whether the list is shown from its top, not from a place further down that it is to be put back to. */
  readonly isAtTop: boolean;
  readonly marks: Marks;
};

/** Rows drawn at once; more follow on request. */
const batch = 300;

/** Rows that fill the first screen: they are painted before the rest is drawn. */
const screenful = 16;

const firstRows = (days: readonly Day[], most: number): Day[] => {
  let left = most;
  return days.flatMap((day) => {
    const rows = day.rows.slice(0, left);
    left -= rows.length;
    return rows.length > 0 ? [{ ...day, rows }] : [];
  });
};

/** The stories of a selection under their days; the row of a story just left takes the focus back. */
export function Days({ days, newest, search, open, isAtTop, marks }: Props) {
  const [asked, setAsked] = useState(batch);
  const shown = useDeferredValue(asked, isAtTop ? screenful : asked);
  const all = days.reduce((sum, { rows }) => sum + rows.length, 0);
  const wasOpen = useRef(open);
  useEffect(() => {
    const left = wasOpen.current;
    wasOpen.current = open;
    const story = open ?? left;
    if (story === null) return;
    const row = days.flatMap(({ rows }) => rows).find(({ id, articles }) => story === id || articles.includes(story));
    const link = row && document.getElementById(`row-${row.id}`);
    // Beside a story its row is in sight; on a phone the list is not shown, and nothing moves.
    if (open !== null) link?.scrollIntoView({ block: 'nearest' });
    else link?.focus({ preventScroll: true });
  }, [open, days]);
  return (
    <>
      {firstRows(days, shown).map(({ day, rows }, index) => {
        const id = `day-${day ?? 'undated'}`;
        const whole = days[index]?.rows.length ?? rows.length;
        return (
          <section key={id} aria-labelledby={id}>
            <DayHeading
              id={id}
              text={
                day === null ? 'Without a date' : formatDay(day, index === 0 ? null : (newest?.slice(0, 4) ?? null))
              }
              count={counted(whole, 'story', 'stories')}
            />
            {rows.map((row) => (
              <ListRow key={row.id} row={row} search={search} open={open} marks={marks} />
            ))}
          </section>
        );
      })}
      {shown === asked && shown < all && (
        <Button kind="plain" onPress={() => setAsked(asked + batch)}>
          Show {counted(Math.min(batch, all - shown), 'earlier story', 'earlier stories')}
        </Button>
      )}
    </>
  );
}
