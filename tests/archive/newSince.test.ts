import { describe, expect, it } from 'vitest';
import { newSince } from '../../src/archive/newSince.ts';
import { articleOf } from './articleOf.ts';

const paragraphs = ['The quarry at Ostrel reopens on Monday.', 'Forty people return to work, the council said.'];

describe('what is new since a version', () => {
  it('is counted in paragraphs for each older one, a paragraph that changed not among them', () => {
    const first = articleOf(paragraphs.slice(0, 1));
    const lead = articleOf(paragraphs);
    const second = articleOf([
      'The quarry at Ostrel reopens on Tuesday.',
      ...paragraphs.slice(1),
      'A bridge beside it stays closed, police added.',
    ]);
    expect(newSince([first, lead, second])).toEqual([2, 1]);
    expect(newSince([first])).toEqual([]);
    expect(newSince([lead, lead])).toEqual([0]);
  });

  it('of five hundred versions is counted in well under a second or two', () => {
    const body = Array.from(
      { length: 25 },
      (_, at) => `Paragraph ${at} tells of pier ${at * 3} and of what stood there.`,
    );
    const chain = Array.from({ length: 500 }, (_, version) =>
      articleOf(body.map((text, at) => ((version + at) % 5 === 0 ? `${text} Version ${version} adds to it.` : text))),
    );
    const began = performance.now();
    expect(newSince(chain)).toHaveLength(499);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
