import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../src/archive/readingMinutes.ts';
import { articleOf } from './articleOf.ts';

const minutes = (text: string): number => readingMinutes(articleOf([text], { headline: null }));

describe('the time a story takes to read', () => {
  it('counts words where words are written apart', () => {
    expect(minutes('harbor pilots '.repeat(238))).toBe(2);
    expect(minutes('A figure of 1,234.5 and the union’s say. '.repeat(34))).toBe(1);
  });

  it('counts characters of Hangul and Han, which a count of words would make one or five minutes of', () => {
    expect(minutes('도선사 노조는 파업을 끝낸다. '.repeat(125))).toBe(3);
    expect(minutes('引航员工会周五表示将结束罢工。'.repeat(100))).toBe(3);
  });

  it('adds the two in copy that mixes them', () => {
    expect(minutes(`${'harbor '.repeat(476)}${'도선사노조'.repeat(200)}`)).toBe(4);
  });

  it('is a minute for an alert of one line, and for copy without a word', () => {
    expect(minutes('Pilots end strike')).toBe(1);
    expect(minutes('---')).toBe(1);
  });

  it('stands the largest copy', () => {
    expect(minutes('word '.repeat(1_000_000))).toBe(4202);
  });
});
