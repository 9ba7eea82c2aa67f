import type { NamedSource } from '../../archive/bundle.ts';
import { everything } from '../../archive/query.ts';
import type { Row } from '../../archive/row.ts';
import { formatDay } from '../../pages/formatDay.ts';
import { listPath, storyPath } from '../../pages/paths.ts';
import type { FoundGroup, FoundValue } from '../../ui/Finder.tsx';
import { commandTexts, groupTexts } from '../../words/ko/commands.ts';
import { language, say } from '../../words/words.ts';
import type { DeskNow } from './Command.ts';
import { commands } from './commands.ts';
import type { Findable } from './findable.ts';
import { keysInUse } from './keysInUse.ts';
import { matchesOf } from './matchesOf.ts';

/** Something the palette found, and what choosing it does. */
export type Found = FoundValue & { readonly perform: () => void };
/** What was found, under a heading. */
export type Group = FoundGroup & { readonly found: readonly Found[] };

/** How many of each are shown. */
const most = { sources: 5, days: 5, stories: 10 };

function findCommands(desk: DeskNow, query: string): Found[] {
  const keys = new Map(keysInUse().map((one) => [one.id, one.keys]));
  const possible = commands.flatMap((command) => {
    const perform = command.perform(desk);
    return perform ? [{ ...command, perform }] : [];
  });
  return matchesOf(
    possible,
    query,
    ({ group, name }) => `${name} ${group} ${commandTexts[name]} ${groupTexts[group]}`,
    commands.length,
  ).map(({ id, name, perform }) => ({
    id,
    name: say(name),
    language: language(),
    note: null,
    keys: keys.get(id) ?? '',
    perform,
  }));
}

function findSources({ reach }: DeskNow, sources: readonly NamedSource[], query: string): Found[] {
  return matchesOf(sources, query, ({ id, name }) => `${name} ${id}`, most.sources).map(({ id, name, language }) => ({
    id: `source ${id}`,
    name,
    language,
    note: null,
    keys: '',
    perform: () => void reach.navigate(listPath({ ...everything, sources: [id] })),
  }));
}

function findDays({ reach }: DeskNow, days: readonly string[], query: string): Found[] {
  return matchesOf(days, query, (day) => `${formatDay(day, null)} ${day}`, most.days).map((day) => ({
    id: `day ${day}`,
    name: formatDay(day, null),
    language: language(),
    note: null,
    keys: '',
    perform: () => void reach.navigate(listPath({ ...everything, from: day, to: day })),
  }));
}

function findStories({ reach, story }: DeskNow, rows: readonly Row[], query: string): Found[] {
  if (query.trim() === '') return [];
  const state = story?.trail ?? { list: document.querySelector('[data-view="list"]') ? location.search : '' };
  return matchesOf(rows, query, ({ headline, slugline }) => `${headline} ${slugline ?? ''}`, most.stories).map(
    ({ id, headline, language, source, day }) => ({
      id: `story ${id}`,
      name: headline,
      language,
      note: [source?.name, day].filter(Boolean).join(' · '),
      keys: '',
      perform: () => void reach.navigate(storyPath(id), { state }),
    }),
  );
}

/** What is not at hand is searched for. */
const searchFor = ({ reach }: DeskNow, query: string): Found[] =>
  query.trim() === ''
    ? []
    : [
        {
          id: 'search',
          name: say('Search the archive for “{words}”', { words: query.trim() }),
          language: language(),
          note: null,
          keys: '',
          perform: () => void reach.navigate(listPath({ ...everything, words: query.trim() })),
        },
      ];

/** Everything that answers a query: what can be done, where one can go, and what can be read. */
export const findGroups = (desk: DeskNow, { sources, days, rows, hasSearch }: Findable, query: string): Group[] =>
  [
    { name: say('Commands'), found: findCommands(desk, query) },
    { name: say('Sources'), found: findSources(desk, sources, query) },
    { name: say('Days'), found: findDays(desk, days, query) },
    { name: say('Stories'), found: [...findStories(desk, rows, query), ...(hasSearch ? searchFor(desk, query) : [])] },
  ].filter(({ found }) => found.length > 0);
