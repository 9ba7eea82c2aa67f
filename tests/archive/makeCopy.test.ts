import { describe, expect, it } from 'vitest';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import { makeCopy } from '../bench/made/makeCopy.ts';

const files = [...makeCopy(1500)];

describe('the copy that the measurements are made on', () => {
  it('is the same for the same seed, and fewer files are the first of more', () => {
    expect([...makeCopy(400)]).toEqual(files.slice(0, 400));
    expect([...makeCopy(40, 8)]).not.toEqual(files.slice(0, 40));
  });

  it('is read as what it was made: one article a file with headline, source, time, and its language', () => {
    for (const { file, copy, story } of files) {
      if (story === null) continue;
      const { articles } = parseCopy(copy, file);
      expect(articles.length, file).toBe(1);
      const [article] = articles;
      expect(article?.headline, file).toBeTruthy();
      expect(article?.source, file).not.toBeNull();
      expect(article?.language, file).toBe(file.startsWith('narae-ko') ? 'ko' : 'en');
      expect(article?.filedAt?.slice(0, 10), file).toMatch(/^2024-/);
    }
  });

  it('holds chains, alerts, photos, digests, and words as common and as rare as a language has them', () => {
    const stories = files.map(({ story }) => story);
    expect(new Set(stories).size).toBeLessThan(files.length * 0.7);
    expect(files.some(({ copy }) => copy.startsWith('(URGENT)'))).toBe(true);
    expect(files.some(({ copy }) => copy.includes('▲'))).toBe(true);
    expect(files.some(({ story }) => story === null)).toBe(true);
    const counts = new Map<string, number>();
    for (const { copy } of files)
      for (const [word] of copy.matchAll(/[a-z]{2,}/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
    const sorted = [...counts.values()].sort((a, b) => b - a);
    expect(sorted.length).toBeGreaterThan(8000);
    expect((sorted[0] ?? 0) / (sorted[999] ?? 1)).toBeGreaterThan(100);
  });
});
