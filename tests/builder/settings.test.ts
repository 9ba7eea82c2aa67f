import { describe, expect, it } from 'vitest';
import { pagesOf, portOf } from '../../src/builder/settings.ts';

describe('the port', () => {
  it('is the one that is named', () => {
    expect(portOf('8080')).toBe(8080);
    expect(portOf('0')).toBe(0);
  });

  it.each(['', ' ', 'abc', '-3', '80.5', '65536'])('says what to name instead of “%s”', (named) => {
    expect(() => portOf(named)).toThrow(/no port. Name a number/);
  });
});

describe('the pages that are drawn ahead', () => {
  it('are all, unless PAGES names others', () => {
    expect(pagesOf()).toBe('all');
    expect(pagesOf('recent')).toBe('recent');
    expect(pagesOf('none')).toBe('none');
    expect(() => pagesOf('some')).toThrow(/Name all, recent or none/);
  });
});
