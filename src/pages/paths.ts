import { instantOf } from '../archive/instantOf.ts';
import { photoFilters, type Query, shows } from '../archive/query.ts';
import { say } from '../words/words.ts';

/** The list. */
export const listRoute = '/';
/** One story; `:id` is the story's id or any of its articles'. */
export const storyRoute = '/story/:id';
/** What the builder made of the folder. */
export const reportRoute = '/report';
/** What the reader read, saved and noted. */
export const marksRoute = '/marks';
/** What is kept on this device, to be read without a network. */
export const offlineRoute = '/offline';
/** Kills, holds, embargoes and corrections by day. */
export const correctionsRoute = '/corrections';

/** Carried along with a navigation: the search of the list one came from. */
export type Trail = { readonly list: string };

/** The search of the list a location belongs to: its own on the list's address, the carried one elsewhere. */
export function listSearch(location: { pathname: string; search: string; state: unknown }): string {
  if (location.pathname === listRoute) return location.search;
  const trail = location.state as Partial<Trail> | null;
  return typeof trail?.list === 'string' ? trail.list : '';
}

/** The query as a search, defaults left out: one view has one address. */
export function searchOf(query: Query): string {
  const params = new URLSearchParams();
  for (const source of [...query.sources].sort()) params.append('source', source);
  if (query.from) params.set('from', query.from);
  if (query.to) params.set('to', query.to);
  if (query.show) params.set('show', query.show);
  for (const filter of photoFilters) if (query.photos.includes(filter)) params.append('photo', filter);
  if (query.at) params.set('at', query.at);
  if (query.words) params.set('q', query.words);
  if (query.words && query.sort) params.set('sort', query.sort);
  const search = params.toString();
  return search === '' ? '' : `?${search}`;
}

/** What the search of a list searches for. */
export const wordsIn = (search: string): string => new URLSearchParams(search).get('q')?.trim() ?? '';

/** The address of the list under a query. */
export const listPath = (query: Query): string => `${listRoute}${searchOf(query)}`;

/** What of a story an address asks for beside its version; what is left out is at its default. */
export type Part = {
  /** `copy`: the raw copy in place of the story. */
  readonly view?: 'copy' | null;
  /** The field that is lit, as the spans name it. */
  readonly field?: string | null;
  /** The line of the copy that is lit. */
  readonly line?: number | null;
  /** The version that the story's is held against: what changed, in place of the story. */
  readonly from?: number | null;
  /** The minute at which the story is shown as it stood. */
  readonly at?: string | null;
};

/** The address of a story; of one version where it is not the newest, and of a part where one is asked for. */
export function storyPath(
  id: string,
  version: number | null = null,
  { view, field, line, from, at }: Part = {},
): string {
  const asked = Object.entries({ v: version, from, view, field, line, at }).filter(([, value]) => value);
  const search = asked.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&');
  return `/story/${encodeURIComponent(id)}${search && '?'}${search}`;
}

/** The minute at which a trail's list, and a story opened from it, stand; null where it is now, as it is for every search. */
export const hourOf = ({ list }: Trail): string | null => (wordsIn(list) === '' ? readPart(list).at : null);

/** The address of a paragraph, by its number from 1; it names the version always, since in another the number means another. */
export const paragraphPath = (id: string, version: number, number: number): string =>
  `${storyPath(id, version)}#p${number}`;

/** The minute that a search names; a plus sign that was not written as `%2B` comes as a space. */
const minuteFrom = (params: URLSearchParams): string | null => {
  const at = (params.get('at') ?? '').replace(' ', '+');
  return instantOf(at) === null ? null : at;
};

/** The part of a story that a search asks for; what means nothing in it is at its default. */
export function readPart(search: string): Required<Part> {
  const params = new URLSearchParams(search);
  const number = (name: string): number | null => {
    const value = params.get(name) ?? '';
    return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null;
  };
  return {
    view: params.get('view') === 'copy' ? 'copy' : null,
    field: params.get('field') || null,
    line: number('line'),
    from: number('from'),
    at: minuteFrom(params),
  };
}

const isDay = (value: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const instant = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
};

/** A search as a query, and a sentence for each value that was ignored. */
export function readSearch(search: string, sources: readonly string[]): { query: Query; ignored: string[] } {
  const params = new URLSearchParams(search);
  const ignored: string[] = [];
  const many = (name: string): string[] =>
    [...new Set(params.getAll(name).flatMap((value) => value.split(',')))].filter(Boolean);
  const asked = many('source');
  for (const source of asked)
    if (!sources.includes(source))
      ignored.push(say('No source is called “{source}”.', { source: source.slice(0, 60) }));
  const day = (name: 'from' | 'to'): string | null => {
    const value = params.get(name);
    if (!value) return null;
    if (isDay(value)) return value;
    ignored.push(say('“{value}” is not a day; write it as 2026-10-31.', { value: value.slice(0, 60) }));
    return null;
  };
  const [from, to] = [day('from'), day('to')];
  const named = params.get('show');
  const show = shows.find((one) => one === named) ?? null;
  if (named && show === null) ignored.push(say('The list cannot show “{value}”.', { value: named.slice(0, 60) }));
  const wished = many('photo');
  const photos = photoFilters.filter((filter) => wished.includes(filter));
  for (const wish of wished)
    if (!photos.some((filter) => filter === wish))
      ignored.push(say('The list cannot look for photos “{value}”.', { value: wish.slice(0, 60) }));
  const words = (params.get('q') ?? '').trim();
  const minute = minuteFrom(params);
  if (params.get('at') && minute === null)
    ignored.push(
      say('“{value}” is no hour of a day; write it as 2026-10-31T08:20.', {
        value: (params.get('at') ?? '').slice(0, 60),
      }),
    );
  if (minute && words !== '') ignored.push(say('A search looks in the archive as it is now; the hour was left aside.'));
  const at = words === '' ? minute : null;
  const sort: Query['sort'] = params.get('sort') === 'relevance' ? 'relevance' : null;
  const query = {
    sources: asked.filter((source) => sources.includes(source)).sort(),
    from,
    to,
    show,
    photos,
    words,
    sort,
    at,
  };
  if (from === null || to === null || from <= to) return { query, ignored };
  return {
    query: { ...query, from: to, to: from },
    ignored: [...ignored, say('The days stood the wrong way round; they were turned.')],
  };
}

/** A version's number from `?v=`; null where it is absent or no version of the story. */
export function readVersion(search: string, versions: number): number | null {
  const value = new URLSearchParams(search).get('v') ?? '';
  const number = /^\d{1,4}$/.test(value) ? Number(value) : 0;
  return number >= 1 && number <= versions ? number : null;
}
