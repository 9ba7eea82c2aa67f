import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, countRows, minusCounts, sumOf } from '../../src/archive/counts.ts';
import { hasPhoto } from '../../src/archive/hasPhoto.ts';
import { photoUseOf } from '../../src/archive/photoUseOf.ts';
import { everything } from '../../src/archive/query.ts';
import type { Row } from '../../src/archive/row.ts';

const use = photoUseOf({
  caption: '',
  slugline: null,
  credit: null,
  usageTerms: [],
  rights: { territory: null, redistribution: null, sale: null },
});

const row: fc.Arbitrary<Row> = fc
  .record({
    source: fc.constantFrom('narae', 'sorrel', null),
    versions: fc.integer({ min: 1, max: 3 }),
    confidence: fc.constantFrom('certain' as const, 'doubtful' as const),
    photo: fc.constantFrom(null, { picture: null, use, areFree: true }, { picture: null, use, areFree: false }),
  })
  .map(({ source, versions, confidence, photo }) => ({
    ...{ id: 'a', articles: new Array<string>(versions).fill('a'), day: null, filedAt: null, firstFiledAt: null },
    ...{ headline: 'Ash', language: 'en', marker: null, genre: null, slugline: null, status: 'usable', until: null },
    ...{ source: source && { id: source, name: source }, confidence, photo, newSince: [], versions: [] },
  }));

const query = fc
  .record({
    sources: fc.subarray(['narae', 'sorrel']),
    show: fc.constantFrom(null, 'review' as const),
    photos: fc.subarray(['any', 'free'] as const),
  })
  .map((asked) => ({ ...everything, ...asked }));

describe('the counts of a list', () => {
  it('come to what its rows come to, whatever is asked of photos, added up or taken away', () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), query, (some, others, asked) => {
        const found = some.filter(
          (one) =>
            asked.photos.every((filter) => hasPhoto(one, filter)) &&
            (asked.show === null || one.confidence === 'doubtful') &&
            (asked.sources.length === 0 || asked.sources.includes(one.source?.id ?? '')),
        );
        const articles = found.reduce((sum, one) => sum + one.articles.length, 0);
        const both = addCounts([countRows(some), countRows(others)]);
        for (const counts of [countRows(some), minusCounts(both, countRows(others))])
          expect(sumOf(counts, asked)).toEqual({ stories: found.length, articles });
      }),
    );
  });
});
