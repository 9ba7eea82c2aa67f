import { describe, expect, it } from 'vitest';
import { readAsk } from '../../../src/archive/search/readAsk.ts';
import { writeSearch } from '../../../src/archive/search/writeSearch.ts';
import { labelledQueries, labelledStories } from './labelled.ts';
import { headlinesIn, rowsOf } from './lookUp.ts';

const search = writeSearch(labelledStories, rowsOf(labelledStories));

/** For the queries of some languages the mean of what share they found and what share of what they found was asked for; and what went wrong. */
function judge(languages: readonly string[]) {
  const asked = labelledQueries.filter(({ language }) => languages.includes(language));
  const wrong: string[] = [];
  const judged = asked.map(({ query, tellings }) => {
    const found = headlinesIn(search, readAsk(query)).map((headline) => headline.replaceAll('\u200b', ''));
    const right = found.filter((headline) => tellings.has(headline)).length;
    const [recall, precision] = [right / (tellings.size * 3), right / Math.max(1, found.length)];
    if (recall < 1 || precision < 1)
      wrong.push(
        `${query}: recall ${recall.toFixed(2)}, precision ${precision.toFixed(2)}: ${[...new Set(found)].filter((one) => !tellings.has(one))}`,
      );
    return { recall, precision };
  });
  const mean = (key: 'recall' | 'precision') => judged.reduce((sum, one) => sum + one[key], 0) / judged.length;
  return { queries: asked.length, recall: mean('recall'), precision: mean('precision'), wrong: wrong.join('\n') };
}

describe('the labelled set of queries', () => {
  it('holds 200 queries or more', () => {
    expect(labelledQueries.length).toBeGreaterThanOrEqual(200);
  });

  it.each([
    ['English', ['en']],
    ['Korean', ['ko']],
    ['Chinese and Japanese', ['zh', 'ja']],
  ])('finds in %s what should be found, and little else', (_, languages) => {
    const { queries, recall, precision, wrong } = judge(languages);
    if (process.env.SHOW)
      process.stdout.write(
        `${queries} queries: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}\n${wrong}\n`,
      );
    expect(recall, wrong).toBeGreaterThanOrEqual(0.98);
    expect(precision, wrong).toBeGreaterThanOrEqual(0.9);
  });
});
