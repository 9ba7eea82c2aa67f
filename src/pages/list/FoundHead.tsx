import type { Query } from '../../archive/query.ts';
import type { SourceCount } from '../../archive/select.ts';
import { Announcement } from '../../ui/Announcement.tsx';
import { Button } from '../../ui/Button.tsx';
import { Chosen } from '../../ui/Chosen.tsx';
import { counted, language, say } from '../../words/words.ts';
import { formatRange } from '../formatDay.ts';
import styles from './Found.module.css';
import { shown, wished } from './shown.ts';
import type { Search } from './useSearch.ts';

type Props = {
  readonly found: Search;
  readonly query: Query;
  readonly sources: readonly SourceCount[];
  /** What could not be used, a sentence each. */
  readonly ignored: readonly string[];
  readonly onAsk: (query: Query) => void;
};

/** How much was found, in how much of the archive. */
export function foundInWords({ found, searched, partitions, isBusy, onDevice }: Search): {
  count: string;
  where: string;
} {
  if (isBusy && found.length === 0) return { count: say('Searching'), where: '' };
  const isAll = searched >= partitions;
  return {
    count: found.length === 0 ? say('No stories') : counted(found.length, 'story', 'stories'),
    where:
      onDevice !== null
        ? say(', searched only the {stories} on this device', { stories: counted(onDevice, 'story', 'stories') })
        : isAll
          ? ''
          : say(', searched {searched} of {partitions} parts of the archive, newest first', { searched, partitions }),
  };
}

/** The filters that are on beside what is searched for, and what dropping one asks for. */
export function filtersOf(query: Query, sources: readonly SourceCount[]) {
  const days = formatRange(query.from, query.to);
  return [
    { id: ' words', name: `“${query.words.slice(0, 60)}”`, language: '', without: { ...query, words: '', sort: null } },
    ...sources
      .filter(({ id }) => query.sources.includes(id))
      .map(({ id, name, language }) => ({
        ...{ id, name, language },
        without: { ...query, sources: query.sources.filter((other) => other !== id) },
      })),
    ...(days === ''
      ? []
      : [{ id: ' days', name: days, language: language(), without: { ...query, from: null, to: null } }]),
    ...(query.show === null
      ? []
      : [{ id: ' show', name: say(shown[query.show]), language: language(), without: { ...query, show: null } }]),
    ...query.photos.map((filter) => ({
      ...{ id: ` photo ${filter}`, name: say(wished[filter]), language: language() },
      without: { ...query, photos: query.photos.filter((other) => other !== filter) },
    })),
  ];
}

/** What was found, how far the search has come, and the filters it keeps to. */
export function FoundHead({ found, query, sources, ignored, onAsk }: Props) {
  const { count, where } = foundInWords(found);
  const filters = filtersOf(query, sources);
  const isByDay = query.sort === null;
  const said = found.isCut
    ? [
        ...ignored,
        say('Not everything was looked up, for that is a great deal: type one letter more, or ask for fewer days.'),
      ]
    : ignored;
  return (
    <header className={styles.head}>
      <p>
        <strong>{count}</strong>
        {where}
      </p>
      <Announcement text={found.isBusy ? '' : say('{count} found{where}', { count, where })} />
      <Chosen
        filters={filters}
        onDrop={(id) => {
          const dropped = filters.find((filter) => filter.id === id);
          if (dropped) onAsk(dropped.without);
        }}
      />
      <span className={styles.sort}>
        <Button kind="plain" onPress={() => onAsk({ ...query, sort: isByDay ? 'relevance' : null })}>
          {isByDay ? say('Best matches first') : say('Newest first')}
        </Button>
      </span>
      {said.length > 0 && <p className={styles.said}>{said.join(' ')}</p>}
    </header>
  );
}
