import { describe, expect, it } from 'vitest';
import { judgeSearch } from './judgeSearch.ts';
import { labelledQueries } from './labelled.ts';

const { judge, stories } = judgeSearch(1500);

describe('the labelled set of queries', () => {
  it('holds 200 queries or more, asked of thousands of stories', () => {
    expect(labelledQueries.length).toBeGreaterThanOrEqual(200);
    expect(labelledQueries.every(({ finds }) => finds.size >= 3)).toBe(true);
    expect(stories).toBeGreaterThan(1600);
  });

  it.each([
    ['English', ['en']],
    ['Korean', ['ko']],
    ['Chinese and Japanese', ['zh', 'ja']],
  ])('finds in %s what should be found, and little else', (_, languages) => {
    const { queries, recall, precision, wrong } = judge(languages);
    expect(queries).toBeGreaterThan(20);
    expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
