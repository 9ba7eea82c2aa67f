import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { idsToKnow, type KnownReader } from '../../archive/KnownReader.ts';
import { partsOn } from '../../archive/pieces.ts';
import { photoFilters, type Query, shows } from '../../archive/query.ts';
import { countByDay, countBySource, countPhotos, countShown } from '../../archive/select.ts';
import type { Known } from '../../data/contents.ts';
import { newestMinute } from '../../data/newestMinute.ts';
import { afterPaint, isLeft } from '../../ui/afterPaint.ts';
import { Button } from '../../ui/Button.tsx';
import { Calendar } from '../../ui/Calendar.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { DateRange } from '../../ui/DateRange.tsx';
import { Presets } from '../../ui/Presets.tsx';
import { language, say } from '../../words/words.ts';
import { dayBefore } from '../formatDay.ts';
import { useWanted, type Want } from '../useContents.ts';
import styles from './Facets.module.css';
import { shown, wished } from './shown.ts';
import { withDay } from './withDay.ts';

type Props = {
  readonly known: Known;
  readonly want: Want;
  readonly query: Query;
  readonly reader: KnownReader;
  /** Looks up the stories of marks. */
  readonly look: (ids: readonly string[]) => Promise<void>;
  /** Asks for a change of what is asked for by then: of several presses each counts. */
  readonly onAsk: (change: (now: Query) => Query) => void;
};

const presets = [
  { id: '0', name: 'Newest', days: 0 },
  { id: '2', name: '3 days', days: 2 },
  { id: '6', name: '7 days', days: 6 },
] as const;

/** Marks whose stories are looked up only to be counted, at the most; for more, the list must be asked for. */
const fewMarks = 200;

const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

/** How many stories a list within the list holds; null where the marks it goes by are not looked up. */
const countOf = (known: Known, query: Query, show: NonNullable<Query['show']>, reader: KnownReader): number | null =>
  show !== 'review' && reader.unknown[show] > 0 ? null : countShown(known, query, show, reader);

function useCountedMarks(reader: KnownReader, look: Props['look']): void {
  useEffect(() => {
    for (const show of ['saved', 'unread'] as const) {
      const ids = idsToKnow(reader, show);
      if (ids.length <= fewMarks) void look(ids);
    }
  }, [reader, look]);
}

/** The filters of the list, with live counts of the archive as it is now. */
export function Facets({ known, want, query, reader, look, onAsk }: Props) {
  const dated = known.manifest.parts.filter(({ to }) => to !== null);
  useCountedMarks(reader, look);
  const newest = dated[0]?.to ?? null;
  const [turned, setTurned] = useState<string | null>(null);
  const month = turned ?? (query.at ?? query.to ?? query.from ?? newest ?? '2000-01').slice(0, 7);
  useWanted(want, partsOn(known, `${month}-01`, `${month}-31`));
  const sources = countBySource(known, query, reader);
  const toggle = (id: string) => {
    onAsk((now) => ({ ...now, sources: toggled(now.sources, id) }));
  };
  const client = useQueryClient();
  const { at } = query;
  // The list as it stood has one day: to choose another is to go there, at the same hour. What is counted is the archive as it is now.
  const span = at === null ? query : { from: at.slice(0, 10), to: at.slice(0, 10) };
  return (
    <div className={styles.facets}>
      {newest !== null && (
        <section className={styles.facet} aria-label={say('Date')}>
          {at === null && (
            <Presets
              legend={say('Date')}
              choices={presets.map(({ id, name, days }) => ({
                id,
                name: say(name),
                isChosen: query.from === dayBefore(newest, days) && query.to === newest,
              }))}
              onChoose={(id) => {
                const [from, isChosen] = [dayBefore(newest, Number(id)), query.to === newest];
                onAsk((now) =>
                  isChosen && query.from === from ? { ...now, from: null, to: null } : { ...now, from, to: newest },
                );
              }}
            />
          )}
          <Calendar
            month={month}
            counts={countByDay(known, query, reader)}
            span={{ first: dated.at(-1)?.from ?? newest, last: newest }}
            from={span.from}
            to={span.to}
            onMonth={setTurned}
            onDay={(day) => !isLeft() && afterPaint(() => onAsk((now) => withDay(now, day)))}
          />
          {at === null ? (
            <>
              <DateRange
                from={query.from}
                to={query.to}
                onChange={(from, to) => onAsk((now) => ({ ...now, from, to }))}
              />
              <Button
                kind="plain"
                onPress={() => onAsk((now) => ({ ...now, from: null, to: null, words: '', at: newestMinute(client) }))}
              >
                {say('As it stood at an hour')}
              </Button>
            </>
          ) : (
            <Button kind="plain" onPress={() => onAsk((now) => ({ ...now, at: null, from: null }))}>
              {say('Back to now')}
            </Button>
          )}
        </section>
      )}
      <Choices
        legend={say('Sources')}
        choices={sources.map(({ id, name, language, stories }) => ({
          id,
          name,
          language,
          count: at === null ? stories : null,
          isChosen: query.sources.includes(id),
        }))}
        onToggle={toggle}
      />
      <Choices
        legend={say('Show only')}
        choices={shows.map((show) => ({
          id: show,
          name: say(shown[show]),
          language: language(),
          count: at === null ? countOf(known, query, show, reader) : null,
          isChosen: query.show === show,
        }))}
        onToggle={(id) =>
          onAsk((now) => ({ ...now, show: now.show === id ? null : (shows.find((show) => show === id) ?? null) }))
        }
      />
      <Choices
        legend={say('Photos')}
        choices={photoFilters.map((filter) => ({
          id: filter,
          name: say(wished[filter]),
          language: language(),
          count: at === null ? countPhotos(known, query, filter, reader) : null,
          isChosen: query.photos.includes(filter),
        }))}
        onToggle={(id) =>
          onAsk((now) => ({
            ...now,
            photos: photoFilters.filter((one) => (one === id) !== now.photos.includes(one)),
          }))
        }
      />
    </div>
  );
}
