import { chainArticles } from '../../src/archive/chainArticles.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import { readChains } from './readChains.ts';

/** How true the chains of the labelled set are, by pairs of articles: wrongly joined, and wrongly apart. */
export type Judgement = {
  readonly articles: number;
  readonly stories: number;
  readonly precision: number;
  readonly recall: number;
  readonly joined: readonly string[];
  readonly missed: readonly string[];
};

/** Chains the labelled set as one archive and holds the result against its labels. */
export function judgeChains(): Judgement {
  const pieces = readChains();
  const labels = new Map(pieces.map(({ file, label }) => [file, label]));
  const articles = pieces.flatMap(({ copy, file }) => parseCopy(copy, file).articles);
  const chained = chainArticles(articles);
  const storyOf = new Map(chained.flatMap(({ id, articles: all }) => all.map(({ file }) => [file, id])));
  const files = [...labels].filter(([file, label]) => label !== null && storyOf.has(file)).map(([file]) => file);
  const [joined, missed]: [string[], string[]] = [[], []];
  let right = 0;
  for (const [at, a] of files.entries())
    for (const b of files.slice(at + 1)) {
      const [isOne, isJoined] = [labels.get(a) === labels.get(b), storyOf.get(a) === storyOf.get(b)];
      if (isOne && isJoined) right += 1;
      else if (isJoined) joined.push(`${a} (${labels.get(a)}) with ${b} (${labels.get(b)})`);
      else if (isOne) missed.push(`${a} with ${b} (${labels.get(a)})`);
    }
  return {
    articles: files.length,
    stories: new Set(files.map((file) => labels.get(file))).size,
    precision: right / (right + joined.length),
    recall: right / (right + missed.length),
    joined,
    missed,
  };
}
