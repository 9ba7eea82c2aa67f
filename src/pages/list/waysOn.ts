import type { KnownReader } from '../../archive/KnownReader.ts';
import type { Contents } from '../../archive/pieces.ts';
import type { Query } from '../../archive/query.ts';
import { everything } from '../../archive/query.ts';
import { select } from '../../archive/select.ts';
import type { PlainText } from '../../words/Text.ts';
import { counted, say } from '../../words/words.ts';
import { formatRange } from '../formatDay.ts';
import { listPath } from '../paths.ts';

/** What is said where a list within the list is empty, and the way out of it. */
const words: Readonly<Record<NonNullable<Query['show']>, { readonly sentence: PlainText; readonly rest: PlainText }>> =
  {
    unread: { sentence: ' is unread', rest: 'Show what you have read too' },
    saved: { sentence: ' is saved', rest: 'Show what is not saved too' },
    review: { sentence: ' needs review', rest: 'Show what needs no review too' },
  };

/** What an empty result says: which filters emptied it. */
export function emptySentence(names: readonly string[], query: Query): string {
  const who = names.length === 0 ? '' : say(' from {sources}', { sources: names.join(say(' or ')) });
  const when =
    query.from === null && query.to === null
      ? ''
      : query.from && query.to
        ? say(' on {days}', { days: formatRange(query.from, query.to) })
        : say(' {days}', { days: formatRange(query.from, query.to) });
  return say('No story{who}{show}{when}.', { who, show: query.show ? say(words[query.show].sentence) : '', when });
}

/** What dropping each filter would find; ways that find nothing are left out. */
export function waysOn(known: Contents, query: Query, reader: KnownReader) {
  const ways = [
    { id: 'sources', name: say('Look in every source'), query: { ...query, sources: [] } },
    { id: 'days', name: say('Look on every day'), query: { ...query, from: null, to: null } },
    { id: 'show', name: query.show ? say(words[query.show].rest) : '', query: { ...query, show: null } },
    { id: 'all', name: say('Clear the filter'), query: everything },
  ];
  return ways
    .map(({ id, name, query: wider }) => ({
      id,
      name,
      to: listPath(wider),
      found: select(known, wider, reader).stories,
    }))
    .filter(
      ({ id, found }) =>
        found > 0 &&
        (id === 'all' || { sources: query.sources.length > 0, days: query.from ?? query.to, show: query.show }[id]),
    )
    .map(({ id, name, to, found }) => ({ id, name, to, count: counted(found, 'story', 'stories') }));
}
