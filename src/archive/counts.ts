import type { Count } from './bundle.ts';
import type { Query } from './query.ts';
import type { Row } from './row.ts';

/** Stories and their articles. */
export type Sum = { readonly stories: number; readonly articles: number };

/** The name that stands for stories without a source. */
const nameless = '';

/** How many numbers a count has at the most. */
const columns = 12;

/** Where the numbers of stories that need review begin, and in either half those of stories with a photo. */
const [review, free, restricted] = [2, 4, 6];
/** Where the photos of stories that need review begin. */
const [reviewFree, reviewRestricted] = [8, 10];

/** In which numbers of a count a story is counted. */
function columnsOf({ confidence, photo }: Row): number[] {
  const isDoubtful = confidence === 'doubtful';
  return [
    0,
    ...(isDoubtful ? [review] : []),
    ...(photo === null ? [] : [photo.areFree ? free : restricted]),
    ...(isDoubtful && photo !== null ? [photo.areFree ? reviewFree : reviewRestricted] : []),
  ];
}

/** Counts rows by source, in the order of the sources' names. */
export const countRows = (rows: readonly Row[]): Count[] =>
  addCounts(
    rows.map((row) => {
      const numbers = new Array<number>(columns).fill(0);
      for (const column of columnsOf(row)) {
        numbers[column] = 1;
        numbers[column + 1] = row.articles.length;
      }
      return [short(row.source?.id ?? nameless, numbers)];
    }),
  );

const byName = ([a]: Count, [b]: Count): number => (a < b ? -1 : 1);

/** Leaves out at the end what goes without saying: zeros, and as many articles as stories. */
function short(source: string, numbers: readonly number[]): Count {
  const length = numbers.findLastIndex((number) => number !== 0) + 1;
  const [stories = 0, articles] = numbers;
  return [source, stories, ...(length <= 2 && articles === stories ? [] : numbers.slice(1, Math.max(length, 2)))];
}

/** Several counts as one. */
export function addCounts(all: Iterable<readonly Count[]>): Count[] {
  const sums = new Map<string, number[]>();
  for (const counts of all)
    for (const [source, stories, articles = stories, ...rest] of counts) {
      const sum = sums.get(source) ?? new Array<number>(columns).fill(0);
      for (const [column, number] of [stories, articles, ...rest].entries()) sum[column] = (sum[column] ?? 0) + number;
      sums.set(source, sum);
    }
  return [...sums].map(([source, sum]) => short(source, sum)).sort(byName);
}

/** What is left of counts without others that are among them. */
export const minusCounts = (all: readonly Count[], counts: readonly Count[]): Count[] =>
  addCounts([
    all,
    counts.map(
      ([source, stories, articles = stories, ...rest]): Count => [
        source,
        ...([-stories, -articles] as const),
        ...rest.map((number) => -number),
      ],
    ),
  ]);

/** What of one source's numbers a query finds, from a column on: of stories, or of their articles in the next. */
function found(numbers: readonly number[], { show, photos }: Query, step: 0 | 1): number {
  const at = (column: number): number => numbers[column + step] ?? 0;
  const [all, ofFree, ofRestricted] =
    show === 'review' ? [review, reviewFree, reviewRestricted] : [0, free, restricted];
  if (photos.includes('any')) return at(ofFree) + (photos.includes('free') ? 0 : at(ofRestricted));
  return at(all) - (photos.includes('free') ? at(ofRestricted) : 0);
}

/** What of the counts a query finds, whatever its days. */
export function sumOf(counts: readonly Count[], query: Query): Sum {
  let [stories, articles] = [0, 0];
  for (const [source, all, allArticles = all, ...rest] of counts) {
    if (query.sources.length > 0 && !query.sources.includes(source)) continue;
    const numbers = [all, allArticles, ...rest];
    stories += found(numbers, query, 0);
    articles += found(numbers, query, 1);
  }
  return { stories, articles };
}
