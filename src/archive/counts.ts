import type { Count } from './bundle.ts';
import type { Query } from './query.ts';
import type { Row } from './row.ts';

/** Stories and their articles. */
export type Sum = { readonly stories: number; readonly articles: number };

/** The name that stands for stories without a source. */
const nameless = '';

/** Counts rows by source, in the order of the sources' names. */
export function countRows(rows: readonly Row[]): Count[] {
  const counts = new Map<string, [number, number, number, number]>();
  for (const { source, articles, confidence } of rows) {
    const count = counts.get(source?.id ?? nameless) ?? [0, 0, 0, 0];
    count[0] += 1;
    count[1] += articles.length;
    if (confidence === 'doubtful') {
      count[2] += 1;
      count[3] += articles.length;
    }
    counts.set(source?.id ?? nameless, count);
  }
  return [...counts].map(([source, count]): Count => short(source, count)).sort(byName);
}

const byName = ([a]: Count, [b]: Count): number => (a < b ? -1 : 1);

/** Leaves out at the end what goes without saying: no doubtful stories, as many articles as stories. */
function short(source: string, [stories, articles, review, reviewArticles]: readonly number[]): Count {
  if (review) return [source, stories ?? 0, articles ?? 0, review, reviewArticles ?? 0];
  return articles === stories ? [source, stories ?? 0] : [source, stories ?? 0, articles ?? 0];
}

/** Several counts as one. */
export function addCounts(all: Iterable<readonly Count[]>): Count[] {
  const sums = new Map<string, [number, number, number, number]>();
  for (const counts of all)
    for (const [source, stories, articles = stories, review = 0, reviewArticles = 0] of counts) {
      const sum = sums.get(source) ?? [0, 0, 0, 0];
      sum[0] += stories;
      sum[1] += articles;
      sum[2] += review;
      sum[3] += reviewArticles;
      sums.set(source, sum);
    }
  return [...sums].map(([source, sum]) => short(source, sum)).sort(byName);
}

/** What is left of counts without others that are among them. */
export const minusCounts = (all: readonly Count[], counts: readonly Count[]): Count[] =>
  addCounts([
    all,
    counts.map(([id, stories, articles = stories, ...review]): Count => {
      const [some = 0, ofSome = 0] = review;
      return [id, -stories, -articles, -some, -ofSome];
    }),
  ]);

/** What of the counts a query finds, whatever its days. */
export function sumOf(counts: readonly Count[], { sources, show }: Query): Sum {
  let [stories, articles] = [0, 0];
  for (const [source, all, allArticles = all, review = 0, reviewArticles = 0] of counts) {
    if (sources.length > 0 && !sources.includes(source)) continue;
    stories += show === 'review' ? review : all;
    articles += show === 'review' ? reviewArticles : allArticles;
  }
  return { stories, articles };
}
