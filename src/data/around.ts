import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Page, Part, Row } from '../archive/bundle.ts';
import { hashPart } from '../archive/idFiles.ts';
import type { Reader } from '../archive/isShown.ts';
import type { KnownReader } from '../archive/KnownReader.ts';
import { type Contents, partsOn } from '../archive/pieces.ts';
import type { Query } from '../archive/query.ts';
import { rowsOn, type Stretch, select } from '../archive/select.ts';
import { manifestQuery, pageAt, pageQuery } from './bundle.ts';
import { loadParts } from './contents.ts';
import { loadReader } from './marked.ts';
import { whereQuery } from './story.ts';

/** The stories before and after one in a list; where the list does not hold it, neither. */
export type Around = { readonly newer: Row | null; readonly older: Row | null };

/** A story alone. */
export const none: Around = { newer: null, older: null };

const holds = (row: Row, id: string): boolean => row.articles.some((one) => hashPart(one) === hashPart(id));

/** The parts that lie on a day, or hold what has none. */
const partsAt =
  (day: string | null) =>
  (contents: Contents): Part[] =>
    day === null
      ? contents.manifest.parts.filter(({ from, path }) => from === null && !contents.sections.has(path))
      : partsOn(contents, day, day);

/** Where a story's row is. */
type Place = { readonly path: string; readonly page: Page; readonly row: Row };

type Found = Extract<Stretch, { kind: 'rows' }>;

/** The stretches on both sides of where a story is, each loaded as far as its page is known. */
async function stretchesAround(client: QueryClient, query: Query, reader: KnownReader, { path, row }: Place) {
  const manifest = await client.fetchQuery(manifestQuery);
  let contents = await loadParts(client, manifest, () => []);
  for (;;) {
    const { stretches } = select(contents, query, reader);
    const at = stretches.findIndex((one) => one.kind === 'rows' && one.page.path === path && one.day === row.day);
    if (at < 0) return null;
    const beside = [stretches[at - 1], stretches[at], stretches[at + 1]] as const;
    const unknown = beside.flatMap((one) => (one?.kind === 'part' ? [one.part] : []));
    const isKnown = ({ path }: Part, { sections, volumes }: Contents) => sections.has(path) || volumes.has(path);
    const next = await loadParts(client, manifest, (now) => unknown.filter((part) => !isKnown(part, now)));
    if (next === contents || unknown.length === 0)
      return beside.map((one) => (one?.kind === 'rows' ? one : null)) as (Found | null)[];
    contents = next;
  }
}

/** The page that a story's row is in, with its day's section at hand as well; null where the archive has none. Fails with a BundleTrouble. */
export async function findPlace(client: QueryClient, id: string): Promise<Place | null> {
  const where = await client.fetchQuery(whereQuery(id));
  if (where === null) return null;
  const page = await client.fetchQuery(pageAt(where.page));
  const row = page.rows.find((one) => holds(one, id));
  if (!row) return null;
  await loadParts(client, await client.fetchQuery(manifestQuery), partsAt(row.day));
  return { path: where.page, page, row };
}

/** Each reader's marks by a number of their own: what an answer that goes by marks is kept under. */
const numbers = new WeakMap<Reader['marks'], number>();
let last = 0;

function keyOf({ marks, since }: Reader, show: Query['show']): number[] {
  if (show !== 'unread' && show !== 'saved') return [];
  if (!numbers.has(marks)) last += 1;
  const number = numbers.get(marks) ?? last;
  numbers.set(marks, number);
  return [number, since];
}

/** The stories before and after one in the list of a query; loads only what lies beside it. Fails with a BundleTrouble. */
export const aroundQuery = (id: string, query: Query, reader: Reader) =>
  queryOptions({
    queryKey: ['around', id, query, ...keyOf(reader, query.show)],
    queryFn: async ({ client }): Promise<Around> => {
      const place = await findPlace(client, id);
      const known = await loadReader(client, reader, query.show);
      const rowsOf = async (stretch: Found | null | undefined): Promise<Row[]> =>
        stretch ? rowsOn(await client.fetchQuery(pageQuery(stretch.page)), stretch.day, query, reader) : [];
      const beside = place && (await stretchesAround(client, query, known, place));
      if (!beside) return none;
      const [before, here, after] = await Promise.all(beside.map(rowsOf));
      const at = (here ?? []).findIndex((one) => one.id === place.row.id);
      if (at < 0) return none;
      return { newer: here?.[at - 1] ?? before?.at(-1) ?? null, older: here?.[at + 1] ?? after?.[0] ?? null };
    },
  });
