import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CorrectionEntry } from '../../archive/standing/corrections.ts';
import { correctionsQuery } from '../../data/corrections.ts';
import { Button } from '../../ui/Button.tsx';
import { DayHeading } from '../../ui/DayHeading.tsx';
import { Link } from '../../ui/Link.tsx';
import { counted, say } from '../../words/words.ts';
import { formatDay } from '../formatDay.ts';
import { listRoute } from '../paths.ts';
import { useTitle } from '../useTitle.ts';
import styles from './CorrectionsPage.module.css';
import { Entry } from './Entry.tsx';

/** Entries drawn at once; more follow on request. */
const batch = 200;

function byDay(entries: readonly CorrectionEntry[]): [string | null, CorrectionEntry[]][] {
  const days = new Map<string | null, CorrectionEntry[]>();
  for (const entry of entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
  return [...days];
}

/** Every kill, hold, embargo and correction, by day, the newest first. */
export function CorrectionsPage() {
  const entries = useSuspenseQuery(correctionsQuery).data;
  const [shown, setShown] = useState(batch);
  useTitle(say('Corrections and kills'));
  return (
    <div className={styles.corrections}>
      <p>
        <Link className={styles.back} to={listRoute}>
          {say('List')}
        </Link>
      </p>
      <h1>{say('Corrections and kills')}</h1>
      <p>
        {entries.length === 0
          ? say('No source of this archive has killed, held or corrected a story.')
          : say('What sources took back, held back or put right, in their own words.')}
      </p>
      {byDay(entries.slice(0, shown)).map(([day, ofDay]) => {
        const id = `corrections-${day ?? 'undated'}`;
        const whole = entries.filter((entry) => entry.day === day).length;
        return (
          <section key={id} aria-labelledby={id}>
            <DayHeading
              id={id}
              text={day === null ? say('Without a date') : formatDay(day, null)}
              count={counted(whole, 'notice', 'notices')}
            />
            {ofDay.map((entry) => (
              <Entry key={`${entry.story} ${entry.version}`} entry={entry} />
            ))}
          </section>
        );
      })}
      {entries.length > shown && (
        <Button kind="firm" onPress={() => setShown(shown + batch)}>
          {say('Show {what}', {
            what: counted(Math.min(batch, entries.length - shown), 'earlier notice', 'earlier notices'),
          })}
        </Button>
      )}
    </div>
  );
}
