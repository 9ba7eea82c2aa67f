import { describe, expect, it } from 'vitest';
import type { Article, MarkerKind } from '../../src/wire/article.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import { judgeChains } from './judgeChains.ts';
import { readChains } from './readChains.ts';

const pieces = readChains();
const read = pieces.map((piece) => ({ ...piece, articles: parseCopy(piece.copy, piece.file).articles }));
const singles = read.flatMap(({ label, articles: [article] }) =>
  label === null || !article ? [] : [{ label, article }],
);

const stories = new Map<string, Article[]>();
for (const { label, article } of singles) stories.set(label, [...(stories.get(label) ?? []), article]);
const chains = [...stories.values()].filter(({ length }) => length > 1);

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
const paragraphsOf = ({ body }: Article): string[] =>
  body.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

/** How much of the smaller of two sets the other one has. */
const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((each) => other.has(each)).length / Math.max(1, Math.min(one.size, other.size));

/** Versions that follow one another and whose copy differs. */
const steps = chains.flatMap((chain) =>
  chain.flatMap((article, index) => {
    const before = chain[index - 1];
    return before && before.id !== article.id ? [[before, article] as const] : [];
  }),
);

describe('the labelled set of chains', () => {
  it('holds enough stories and articles, most of them in chains, from seven agencies', () => {
    expect(stories.size).toBeGreaterThanOrEqual(48);
    expect(singles.length).toBeGreaterThanOrEqual(170);
    expect(chains.length).toBeGreaterThanOrEqual(48);
    expect(chains.flat().length).toBeGreaterThanOrEqual(150);
    expect(Math.max(...chains.map(({ length }) => length))).toBeGreaterThanOrEqual(12);
    expect(new Set(singles.flatMap(({ article }) => article.source?.id ?? [])).size).toBe(7);
  });

  it('names every file once', () => {
    expect(new Set(pieces.map(({ file }) => file)).size).toBe(pieces.length);
  });

  it('keeps a story to one agency and one group', () => {
    for (const label of stories.keys()) {
      const of = read.filter((piece) => piece.label === label);
      expect(new Set(of.map(({ group }) => group)).size, label).toBe(1);
      expect(new Set(of.flatMap(({ articles }) => articles[0]?.source?.id ?? [])).size, label).toBe(1);
    }
  });

  it('reads as one article with a source, a headline and a body a piece, as several only where it is a package, and as an alert without either', () => {
    for (const { label, file, articles } of read) {
      const [first] = articles;
      if (label === null) expect(first?.genre, file).toBe('package');
      else expect(articles, file).toHaveLength(1);
      expect(first?.headline, file).not.toBeNull();
      if (first?.source === null) expect(first.marker?.kind, file).toBe('urgent');
      else expect(first?.body.length, file).toBeGreaterThan(0);
    }
  });

  it('carries every kind of marker several times, and versions without any', () => {
    const atLeast: Record<MarkerKind | 'none', number> = {
      urgent: 25,
      lead: 80,
      update: 12,
      correction: 5,
      kill: 7,
      hold: 2,
      advisory: 2,
      none: 100,
    };
    for (const [kind, count] of Object.entries(atLeast)) {
      const found = singles.filter(({ article }) => (article.marker?.kind ?? 'none') === kind);
      expect(found.length, kind).toBeGreaterThanOrEqual(count);
    }
  });

  it('writes markers in every agency’s way', () => {
    const texts = new Set(singles.map(({ article }) => article.marker?.text));
    const forms = [
      'URGENT',
      'LEAD',
      '2nd LD',
      '8th LD',
      '속보',
      '1보',
      '2보',
      '종합',
      '종합2보',
      '종합3보',
      'UPDATE 1',
    ];
    const others = ['WRAPUP 2', 'CORRECTED', 'STORY WITHDRAWN', 'REFILE', 'RPT', '1st Ld-Writethru', 'KILL', 'Urgent'];
    const desks = ['1ST LEAD', '3RD LEAD', 'HOLD HOLD HOLD', 'KILL KILL KILL', 'BREAKING NEWS', 'UPDATE2', 'ADVISORY'];
    expect([...forms, ...others, ...desks, '고침', '전문취소'].filter((text) => !texts.has(text))).toEqual([]);
  });

  it('recasts headlines and rewrites bodies between versions', () => {
    const recast = steps.filter(([a, b]) => shared(wordsOf(a.headline ?? ''), wordsOf(b.headline ?? '')) <= 0.5);
    const rewritten = steps.filter(([a, b]) => shared(new Set(paragraphsOf(a)), new Set(paragraphsOf(b))) <= 0.4);
    expect(recast.length).toBeGreaterThanOrEqual(60);
    expect(rewritten.length).toBeGreaterThanOrEqual(60);
    expect(steps.length - recast.length).toBeGreaterThanOrEqual(20);
  });

  it('has versions without a time stamp or a slugline, changed sluglines, and the same copy twice', () => {
    const slugs = chains.map((chain) => new Set(chain.map(({ slugline }) => slugline)));
    expect(singles.filter(({ article }) => article.filedAt === null).length).toBeGreaterThanOrEqual(8);
    expect(slugs.filter((each) => each.has(null)).length).toBeGreaterThanOrEqual(10);
    expect(slugs.filter((each) => each.size > 1).length).toBeGreaterThanOrEqual(4);
    expect(
      chains.filter((chain) => new Set(chain.map(({ id }) => id)).size < chain.length).length,
    ).toBeGreaterThanOrEqual(3);
  });

  it('has sluglines and headlines that more than one story of a source uses', () => {
    const reused = (key: 'slugline' | 'headline') => {
      const labels = new Map<string, Set<string>>();
      for (const { label, article } of singles) {
        if (article[key] === null) continue;
        const name = JSON.stringify([article.source?.id, article[key]]);
        labels.set(name, (labels.get(name) ?? new Set()).add(label));
      }
      return [...labels.values()].filter(({ size }) => size > 1).length;
    };
    expect(reused('slugline')).toBeGreaterThanOrEqual(6);
    expect(reused('headline')).toBeGreaterThanOrEqual(8);
  });
});

describe('chaining the labelled set', () => {
  it('joins hardly a pair that is no story, and misses few that are', () => {
    const { precision, recall, joined } = judgeChains();
    expect(precision, joined.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });
});
