import { chainArticles } from '../../src/archive/chainArticles.ts';
import type { Article } from '../../src/wire/article.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import { makeCopy } from './made/makeCopy.ts';

/** What chaining an archive of made copy took, and how true its stories are, by pairs of articles. */
export type Chained = {
  readonly articles: number;
  readonly stories: number;
  readonly parseMs: number;
  readonly chainMs: number;
  readonly precision: number;
  readonly recall: number;
  /** The most memory that the process ever held, in MB. */
  readonly peakMB: number;
};

const pairsIn = (count: number): number => (count * (count - 1)) / 2;

const countBy = <T>(all: Iterable<T>, key: (one: T) => string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
};

const pairsBy = <T>(all: readonly T[], key: (one: T) => string): number =>
  [...countBy(all, key).values()].reduce((sum, count) => sum + pairsIn(count), 0);

/** Makes, parses and chains so many files; memory is the process's own, so each run wants one of its own. */
export function chainMany(count: number): Chained {
  const articles: Article[] = [];
  const truth = new Map<string, string | null>();
  let parseMs = 0;
  for (const { file, copy, story } of makeCopy(count)) {
    const began = performance.now();
    articles.push(...parseCopy(copy, file).articles);
    parseMs += performance.now() - began;
    truth.set(file, story);
  }
  const began = performance.now();
  const stories = chainArticles(articles);
  const chainMs = performance.now() - began;
  const told = stories.flatMap(({ id, articles: all }) =>
    all.flatMap(({ file }) => {
      const story = truth.get(file) ?? null;
      return story === null ? [] : [{ id, story }];
    }),
  );
  const right = pairsBy(told, ({ id, story }) => `${id} ${story}`);
  return {
    articles: articles.length,
    stories: stories.length,
    parseMs,
    chainMs,
    precision: right / pairsBy(told, ({ id }) => id),
    recall: right / pairsBy(told, ({ story }) => story),
    peakMB: process.resourceUsage().maxRSS / 1024,
  };
}

if (process.argv[1]?.endsWith('chainMany.ts')) console.log(JSON.stringify(chainMany(Number(process.argv[2]))));
