import { describe, expect, it } from 'vitest';
import { auditNote } from '../../src/archive/audit/auditNote.ts';
import { chainArticles } from '../../src/archive/chainArticles.ts';
import { differenceOf } from '../../src/archive/diff/differenceOf.ts';
import { newSince } from '../../src/archive/newSince.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import { copyOf } from '../copyOf.ts';
import { articleOf } from './articleOf.ts';

const articlesOf = (copies: readonly string[]) =>
  copies.flatMap((copy, index) => parseCopy(copy, `${String(index).padStart(3, '0')}.txt`).articles);

describe('bad input', () => {
  it('of two articles with one id and different texts keeps the first, and never one under the other’s name', () => {
    const first = articleOf(['The quarry reopens.'], { id: 'narae-1', file: 'a.txt' });
    const second = articleOf(['Ferries stand still.'], {
      id: 'narae-1',
      file: 'b.txt',
      headline: 'Ferries stand still',
    });
    const stories = chainArticles([first, second]);
    expect(stories).toHaveLength(1);
    expect(stories[0]?.articles).toEqual([first]);
  });

  it('of copy gives different texts different ids, under one headline, slugline and minute too', () => {
    const [a, b] = articlesOf([
      copyOf({ body: ['It is open.', 'All are glad.'] }),
      copyOf({ body: ['It is shut.', 'All are sad.'] }),
    ]);
    expect(a?.id).not.toBe(b?.id);
  });

  it('in 500 versions is one story, oldest first, chained in seconds', () => {
    const copies = Array.from({ length: 500 }, (_, n) =>
      copyOf({
        marker: n === 0 ? '' : `(${n + 1}th LD)`,
        time: new Date(Date.UTC(2026, 9, 23) + n * 120_000).toISOString(),
        body: [
          'The quarry will reopen on Monday, the council said.',
          `By now ${40 + n} people return to work at Ostrel.`,
        ],
      }),
    );
    const start = process.cpuUsage();
    const stories = chainArticles(articlesOf([...copies].reverse()));
    expect(process.cpuUsage(start).user).toBeLessThan(20_000_000);
    expect(stories.map(({ articles }) => articles.length)).toEqual([500]);
    expect(stories[0]?.articles.map(({ filedAt }) => filedAt)).toEqual(
      [...(stories[0]?.articles ?? [])].map(({ filedAt }) => filedAt).sort(),
    );
  });

  it('without any time is put in order by rank, and told as one story', () => {
    const timeless = (marker: string) =>
      copyOf({ marker })
        .replace(/^2026-.*\n/m, '')
        .replace(', Oct. 23', '');
    const articles = articlesOf([timeless('(2nd LD)'), timeless('(LEAD)'), timeless('')]);
    expect(articles.map(({ filedAt }) => filedAt)).toEqual([null, null, null]);
    const stories = chainArticles(articles);
    expect(stories.map(({ articles: all }) => all.map(({ marker }) => marker?.text ?? null))).toEqual([
      [null, 'LEAD', '2nd LD'],
    ]);
  });

  it('whose clock goes backwards is one story in the order of its clock, each file once', () => {
    const copies = [
      copyOf({ time: '2026-10-23T09:00:00+09:00' }),
      copyOf({ marker: '(LEAD)', time: '2026-10-23T08:40:00+09:00' }),
      copyOf({ marker: '(2nd LD)', time: '2026-10-23T10:10:00+09:00' }),
    ];
    const stories = chainArticles(articlesOf(copies));
    expect(stories.map(({ articles }) => articles.map(({ marker }) => marker?.text ?? null))).toEqual([
      ['LEAD', null, '2nd LD'],
    ]);
    expect(stories[0]?.why).toHaveLength(2);
  });

  it('with a note that names paragraphs which do not exist says so for each, and claims nothing of them', () => {
    const older = articleOf(['The quarry reopens.', 'Forty people return.']);
    const newer = articleOf(['The quarry reopens.', 'Fifty people return.']);
    const note = {
      text: 'UPDATES paras 2, 9, 40-41',
      changes: [{ action: 'UPDATES', what: '', where: 'paras 2, 9, 40-41' }],
    };
    const [line] = auditNote({ ...newer, ednote: note }, differenceOf(older, newer));
    expect(line).toMatchObject({
      verdict: 'not-found',
      findings: [
        { target: 2, isFound: true },
        { target: 9, isFound: false },
        { target: 40, isFound: false },
        { target: 41, isFound: false },
      ],
    });
  });

  it('that shares no word with the version before is a version still where slugline, marker and hour say so', () => {
    const lead = { slugline: 'quarry-ostrel', marker: '(LEAD)', time: '2026-10-23T09:00:00+09:00' };
    const recast = {
      ...lead,
      headline: 'Kerrin sends engineers home',
      body: ['Engineers went home.', 'Nobody said why.'],
    };
    const of = (second: Parameters<typeof copyOf>[0]) => chainArticles(articlesOf([copyOf(), copyOf(second)]));
    const [story, ...others] = of(recast);
    expect(others).toEqual([]);
    expect(story?.why).toEqual([
      'The LEAD, 09:00 continues the first version, 08:15: it has the slugline “quarry-ostrel” as well.',
    ]);
    expect(of({ ...recast, slugline: 'kerrin-engineers' })).toHaveLength(2);
    expect(of({ ...recast, time: '2026-10-25T09:00:00+09:00' })).toHaveLength(2);
  });

  it('in 500 versions is held against the newest within seconds, each by its figures', () => {
    const versions = Array.from({ length: 500 }, (_, n) =>
      articleOf(['The quarry will reopen on Monday.', `By now ${40 + n} people return.`], { id: `narae-${n}` }),
    );
    const [first, last] = [versions[0], versions.at(-1)];
    const start = process.cpuUsage();
    expect(newSince(versions)).toEqual(Array.from({ length: 499 }, () => 0));
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000);
    expect(first && last && differenceOf(first, last).figures).toMatchObject([{ from: '40', to: '539' }]);
  });

  it('that shares no word with the version before is cut whole and added whole, one paragraph each', () => {
    const older = articleOf(['The quarry reopens on Monday.', 'Forty people return.'], { headline: 'Quarry reopens' });
    const newer = articleOf(['Ferries stand still.', 'Nobody sails.'], { headline: 'No ferry sails' });
    const { body } = differenceOf(older, newer);
    expect(body.map(({ kind }) => kind).sort()).toEqual(['added', 'added', 'removed', 'removed']);
  });
});
