import { useState } from 'react';
import type { Reader } from '../../archive/isShown.ts';
import { photoFilters, type Query, shows } from '../../archive/query.ts';
import type { Row } from '../../archive/row.ts';
import { countByDay, countBySource, countPhotos, countShown } from '../../archive/select.ts';
import { Calendar } from '../../ui/Calendar.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { DateRange } from '../../ui/DateRange.tsx';
import { Presets } from '../../ui/Presets.tsx';
import { dayBefore } from '../formatDay.ts';
import styles from './Facets.module.css';
import { shown, wished } from './shown.ts';

type Props = {
  readonly rows: readonly Row[];
  readonly query: Query;
  readonly reader: Reader;
  readonly onAsk: (query: Query) => void;
};

const presets = [
  { id: '0', name: 'Newest', days: 0 },
  { id: '2', name: '3 days', days: 2 },
  { id: '6', name: '7 days', days: 6 },
];

/** The filters of the list: days and sources, with live counts. */
export function Facets({ rows, query, reader, onAsk }: Props) {
  const newest = rows[0]?.day ?? null;
  const [turned, setTurned] = useState<string | null>(null);
  const month = turned ?? (query.to ?? query.from ?? newest ?? '2000-01').slice(0, 7);
  const sources = countBySource(rows, query, reader);
  const toggle = (id: string) => {
    const isChosen = query.sources.includes(id);
    onAsk({ ...query, sources: isChosen ? query.sources.filter((other) => other !== id) : [...query.sources, id] });
  };
  const wish = (id: string) =>
    onAsk({ ...query, photos: photoFilters.filter((filter) => (filter === id) !== query.photos.includes(filter)) });
  const chooseDay = (day: string) => {
    const single = query.from !== null && query.from === query.to ? query.from : null;
    if (single === day) return onAsk({ ...query, from: null, to: null });
    if (single === null) return onAsk({ ...query, from: day, to: day });
    onAsk({ ...query, from: day < single ? day : single, to: day < single ? single : day });
  };
  return (
    <div className={styles.facets}>
      {newest !== null && (
        <section className={styles.facet} aria-label="Date">
          <Presets
            legend="Date"
            choices={presets.map(({ id, name, days }) => ({
              id,
              name,
              isChosen: query.from === dayBefore(newest, days) && query.to === newest,
            }))}
            onChoose={(id) => {
              const [from, isChosen] = [dayBefore(newest, Number(id)), query.to === newest];
              onAsk(
                isChosen && query.from === from ? { ...query, from: null, to: null } : { ...query, from, to: newest },
              );
            }}
          />
          <Calendar
            month={month}
            counts={countByDay(rows, query, reader)}
            from={query.from}
            to={query.to}
            onMonth={setTurned}
            onDay={chooseDay}
          />
          <DateRange from={query.from} to={query.to} onChange={(from, to) => onAsk({ ...query, from, to })} />
        </section>
      )}
      <Choices
        legend="Sources"
        choices={sources.map(({ id, name, language, stories }) => ({
          id,
          name,
          language,
          count: stories,
          isChosen: query.sources.includes(id),
        }))}
        onToggle={toggle}
      />
      <Choices
        legend="Show only"
        choices={shows.map((show) => ({
          id: show,
          name: shown[show],
          language: 'en',
          count: countShown(rows, query, show, reader),
          isChosen: query.show === show,
        }))}
        onToggle={(id) =>
          onAsk({ ...query, show: query.show === id ? null : (shows.find((show) => show === id) ?? null) })
        }
      />
      <Choices
        legend="Photos"
        choices={photoFilters.map((filter) => ({
          id: filter,
          name: wished[filter],
          language: 'en',
          count: countPhotos(rows, query, filter, reader),
          isChosen: query.photos.includes(filter),
        }))}
        onToggle={wish}
      />
    </div>
  );
}
