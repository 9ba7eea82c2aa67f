import { useMemo } from 'react';
import type { Reader } from '../../archive/isShown.ts';
import type { Query } from '../../archive/query.ts';
import { asksNothing, readAsk } from '../../archive/search/readAsk.ts';
import { within } from '../../archive/search/within.ts';
import type { SourceCount } from '../../archive/select.ts';
import type { FoundStory } from '../../data/search.ts';
import { Button } from '../../ui/Button.tsx';
import { DayHeading } from '../../ui/DayHeading.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { Ways } from '../../ui/Ways.tsx';
import { counted, say, told } from '../../words/words.ts';
import { formatDay } from '../formatDay.ts';
import { listPath } from '../paths.ts';
import styles from './Found.module.css';
import { FoundHead } from './FoundHead.tsx';
import { FoundRow } from './FoundRow.tsx';
import { MoreFound } from './MoreFound.tsx';
import { NothingFound } from './NothingFound.tsx';
import { useSearch } from './useSearch.ts';

type Props = {
  readonly query: Query;
  readonly sources: readonly SourceCount[];
  readonly ignored: readonly string[];
  readonly reader: Reader;
  readonly search: string;
  readonly open: string | null;
  readonly onAsk: (query: Query) => void;
};

const dayName = (day: string | null): string => (day === null ? say('Without a date') : formatDay(day, null));

/** What is drawn of it, by day where it is sorted by day. */
function groupsOf(found: readonly FoundStory[], isByDay: boolean): { day: string | null; found: FoundStory[] }[] {
  const groups: { day: string | null; found: FoundStory[] }[] = [];
  for (const one of found) {
    const last = groups.at(-1);
    if (last && (!isByDay || last.day === one.day)) last.found.push(one);
    else groups.push({ day: one.day, found: [one] });
  }
  return groups;
}

/** Says what could not be searched, and tries again on request; the rest stays. */
const Missing = ({ troubles, onRetry }: { readonly troubles: readonly string[]; readonly onRetry: () => void }) => (
  <div className={styles.missing} role="status">
    <p>
      {say('Part of the archive could not be searched.')} {troubles.map((one) => told(one) ?? one).join(' ')}
    </p>
    <Button kind="firm" onPress={onRetry}>
      {say('Try again')}
    </Button>
  </div>
);

/** The stories that what was typed finds, within the list's filters. */
export function Found({ query, sources, ignored, reader, search, open, onAsk }: Props) {
  const ask = useMemo(() => within(readAsk(query.words), query), [query]);
  const found = useSearch(ask, query, reader);
  const isByDay = query.sort === null;
  if (found.hasIndex === false)
    return (
      <Trouble
        title={say('No search here')}
        sentences={[say('This reader was built without search (SEARCH=none). The list, with its filters, is whole.')]}
      >
        <Ways
          ways={[
            { id: 'list', name: say('Show the list'), count: null, to: listPath({ ...query, words: '', sort: null }) },
          ]}
        />
      </Trouble>
    );
  const isNothing = found.found.length === 0 && !found.isBusy && found.troubles.length === 0;
  const sorted = new URLSearchParams(search).get('sort');
  const unsortable =
    sorted && query.sort === null
      ? [say('What is found cannot be sorted by “{what}”.', { what: sorted.slice(0, 60) })]
      : [];
  const asksFor = asksNothing(ask) ? [say('There is no word to search for in this.')] : [];
  return (
    <>
      <FoundHead
        found={found}
        query={query}
        sources={sources}
        ignored={[...ignored, ...ask.ignored.map((one) => told(one) ?? one), ...asksFor, ...unsortable]}
        onAsk={onAsk}
      />
      {!isByDay && <h2 className="unseen">{say('Best matches first')}</h2>}
      {groupsOf(found.found.slice(0, found.drawn), isByDay).map((group) => {
        const id = `found-${group.day ?? 'undated'}`;
        const rows = group.found.map((one) => (
          <FoundRow
            key={one.key}
            found={one}
            ask={ask}
            search={search}
            open={open}
            marks={reader.marks}
            day={isByDay ? null : dayName(one.day)}
          />
        ));
        if (!isByDay) return <div key="all">{rows}</div>;
        const count = found.found.filter(({ day }) => day === group.day).length;
        return (
          <section key={id} aria-labelledby={id}>
            <DayHeading id={id} text={dayName(group.day)} count={counted(count, 'story', 'stories')} />
            {rows}
          </section>
        );
      })}
      {found.troubles.length > 0 && <Missing troubles={found.troubles} onRetry={found.retry} />}
      {isNothing && <NothingFound query={query} sources={sources} />}
      {!found.isBusy && (found.drawn < found.found.length || found.searched < found.partitions) && (
        <MoreFound found={found} />
      )}
    </>
  );
}
