import type { KnownReader } from '../../archive/KnownReader.ts';
import type { Contents } from '../../archive/pieces.ts';
import { everything, type PhotoFilter, type Query } from '../../archive/query.ts';
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

const wished: Readonly<Record<PhotoFilter, PlainText>> = { any: ' has a photo', free: ' has none but free photos' };

/** What an empty result says: which filters emptied it. */
export function emptySentence(names: readonly string[], query: Query): string {
  const who = names.length === 0 ? '' : say(' from {sources}', { sources: names.join(say(' or ')) });
  const when =
    query.from === null && query.to === null
      ? ''
      : query.from && query.to
        ? say(' on {days}', { days: formatRange(query.from, query.to) })
        : say(' {days}', { days: formatRange(query.from, query.to) });
  const does = [query.show && words[query.show].sentence, ...query.photos.map((filter) => wished[filter])];
  const show = does
    .filter((one) => one !== null)
    .map((one) => say(one))
    .join(say(' and'));
  return say('No story{who}{show}{when}.', { who, show, when });
}

/** What dropping each filter would find; ways that find nothing are left out. */
export function waysOn(known: Contents, query: Query, reader: KnownReader) {
  const ways = [
    { id: 'sources', name: say('Look in every source'), query: { ...query, sources: [] } },
    { id: 'days', name: say('Look on every day'), query: { ...query, from: null, to: null } },
    { id: 'show', name: query.show ? say(words[query.show].rest) : '', query: { ...query, show: null } },
    { id: 'photos', name: say('Look at stories with any photo or none'), query: { ...query, photos: [] } },
    { id: 'all', name: say('Clear the filter'), query: everything },
  ];
  const isOn: Readonly<Record<string, unknown>> = {
    sources: query.sources.length > 0,
    days: query.from ?? query.to,
    show: query.show,
    photos: query.photos.length > 0,
  };
  return ways
    .map(({ id, name, query: wider }) => ({
      id,
      name,
      to: listPath(wider),
      found: select(known, wider, reader).stories,
    }))
    .filter(({ id, found }) => found > 0 && (id === 'all' || isOn[id]))
    .map(({ id, name, to, found }) => ({ id, name, to, count: counted(found, 'story', 'stories') }));
}
