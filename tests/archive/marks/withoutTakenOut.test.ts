import { describe, expect, it } from 'vitest';
import type { StoredStory } from '../../../src/archive/bundle.ts';
import { withOut } from '../../../src/archive/marks/changeMarks.ts';
import { idsIn } from '../../../src/archive/marks/idsIn.ts';
import { noMarks } from '../../../src/archive/marks/Marks.ts';
import { mayBeTakenOut, withoutTakenOut } from '../../../src/archive/marks/withoutTakenOut.ts';
import { photoUseOf } from '../../../src/archive/photoUseOf.ts';
import { rowOf } from '../../../src/archive/rowOf.ts';
import { orderOf } from '../../../src/archive/standing/orderOf.ts';
import { articleOf } from '../articleOf.ts';

const version = (id: string, headline: string, kind: 'lead' | 'kill' = 'lead') =>
  articleOf([`${headline} on Monday.`], {
    id,
    headline,
    marker: { text: kind === 'kill' ? 'KILL' : 'LEAD', kind, rank: 1 },
  });
const storyOf = (...articles: ReturnType<typeof version>[]): StoredStory => ({
  id: articles[0]?.id ?? '',
  articles: articles as unknown as StoredStory['articles'],
  why: ['The LEAD continues the first version: it shares about 40 % of its wording.'],
  extras: articles.map((one) => ({
    pictures: [],
    dateline: one.id,
    order: orderOf(one),
    confidence: 'certain',
    copy: 'copies.1.json',
    uses: one.photos.map(photoUseOf),
  })),
  also: [],
  quotes: [],
});
const quarry = storyOf(
  version('a', 'Quarry reopens'),
  version('b', 'Quarry strike ends'),
  version('c', 'Bridge closes'),
);
const ids = (story: StoredStory): string[] => story.articles.map(({ id }) => id);

describe('a story', () => {
  it('is itself where nothing was taken out of it', () => {
    expect(withoutTakenOut(quarry, noMarks)).toEqual({ story: quarry, alone: [] });
    expect(withoutTakenOut(quarry, withOut(noMarks, 'x', true, 1)).story).toBe(quarry);
  });

  it('goes on without the article taken out of it, which stands alone with what belongs to it', () => {
    const { story, alone } = withoutTakenOut(quarry, withOut(noMarks, 'c', true, 1));
    expect(ids(story)).toEqual(['a', 'b']);
    expect(alone.map(ids)).toEqual([['c']]);
    expect(alone[0]?.extras.map(({ dateline }) => dateline)).toEqual(['c']);
    expect(alone[0]?.why).toEqual([]);
    expect([rowOf(story), ...alone.map(rowOf)].map(({ headline, articles }) => [headline, articles.length])).toEqual([
      ['Quarry strike ends', 2],
      ['Bridge closes', 1],
    ]);
  });

  it('is found under its next article where its oldest was taken out', () => {
    const { story, alone } = withoutTakenOut(quarry, withOut(noMarks, 'a', true, 1));
    expect([story.id, alone[0]?.id]).toEqual(['b', 'a']);
  });

  it('is whole again where the article is put back', () => {
    const out = withOut(noMarks, 'c', true, 5);
    expect(withoutTakenOut(quarry, withOut(out, 'c', false, 1)).story).toBe(quarry);
  });

  it('keeps its newest where all were taken out', () => {
    const all = ['a', 'b', 'c'].reduce((marks, id) => withOut(marks, id, true, 1), noMarks);
    const { story, alone } = withoutTakenOut(quarry, all);
    expect([ids(story), ...alone.map(ids)]).toEqual([['c'], ['a'], ['b']]);
    expect(idsIn(rowOf(quarry), all)).toEqual(['c']);
  });

  it('keeps what a kill lies over, and the kill: no mark brings killed copy back', () => {
    const killed = storyOf(
      version('a', 'Merger wins approval'),
      version('k', 'Merger wins approval', 'kill'),
      version('s', 'Merger talks go on'),
    );
    const all = ['a', 'k', 's'].reduce((marks, id) => withOut(marks, id, true, 1), noMarks);
    const { story, alone } = withoutTakenOut(killed, all);
    expect([ids(story), ...alone.map(ids)]).toEqual([['a', 'k'], ['s']]);
    expect([1, 2, 3].map((number) => mayBeTakenOut(killed, number))).toEqual([false, false, true]);
  });
});
