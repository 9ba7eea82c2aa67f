import { describe, expect, it } from 'vitest';
import { killOver } from '../../src/archive/killOver.ts';
import { articleOf } from './articleOf.ts';

const kill = articleOf(['Kill it.'], { marker: { text: 'KILL', kind: 'kill', rank: 0 } });
const first = articleOf(['The quarry reopens.']);
const lead = articleOf(['The quarry reopens on Monday.'], { marker: { text: 'LEAD', kind: 'lead', rank: 1 } });

describe('a kill', () => {
  it('lies over every version up to it, and over itself', () => {
    const articles = [first, lead, kill];
    expect([1, 2, 3].map((version) => killOver(articles, version))).toEqual([kill, kill, kill]);
  });

  it('leaves the substitute that comes after it alone', () => {
    const articles = [first, kill, lead];
    expect([1, 2, 3].map((version) => killOver(articles, version))).toEqual([kill, kill, null]);
  });

  it('is none where nothing was killed', () => {
    expect(killOver([first, lead], 1)).toBeNull();
  });
});
