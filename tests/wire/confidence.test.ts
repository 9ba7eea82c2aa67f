import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../src/wire/confidenceOf.ts';
import { noticeKinds } from '../../src/wire/noticeKinds.ts';

const src = resolve(import.meta.dirname, '../../src');
const notice = (code: string) => ({ code, line: 1, message: 'Said.' });

/** The codes that the program gives notices: `code: 'x'` or `notice('x'`. */
const codesInProgram = (): string[] => {
  const files = ['wire', 'builder'].flatMap((floor) =>
    readdirSync(join(src, floor), { recursive: true, encoding: 'utf8' }).map((file) => join(src, floor, file)),
  );
  const codes = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(?:\bcode: |\bnotice\(\s*)'([a-z]+(?:-[a-z]+)+)'/g)])
    .map(([, code = '']) => code);
  return [...new Set(codes)].sort();
};

describe('the confidence of a reading', () => {
  it('is certain without a notice, and else the least sure of what its notices leave', () => {
    expect(confidenceOf([])).toBe('certain');
    expect(confidenceOf([notice('zone-of-agency')])).toBe('certain');
    expect(confidenceOf([notice('zone-of-agency'), notice('guessed-encoding')])).toBe('likely');
    expect(confidenceOf(['guessed-encoding', 'no-headline', 'zone-of-agency'].map(notice))).toBe('doubtful');
  });

  it('is likely after a notice that the table does not know, whatever its code', () => {
    expect(confidenceOf([notice('__proto__')])).toBe('likely');
    expect(confidenceOf([notice('')])).toBe('likely');
  });
});

describe('the table of notices', () => {
  it('names every code that the program gives, and no other', () => {
    expect([...noticeKinds.keys()].sort()).toEqual(codesInProgram());
  });

  it('is the one that the README shows, with a sentence and a way on for each', () => {
    const readme = readFileSync(join(src, 'wire/README.md'), 'utf8');
    const shown = [...readme.matchAll(/^\| `([\w-]+)` \| (\w+) \| \S.* \| \S.* \|$/gm)].map(([, code, leaves]) => [
      code,
      leaves,
    ]);
    expect(shown.sort()).toEqual([...noticeKinds].map(([code, { leaves }]) => [code, leaves]).sort());
    for (const { says, todo } of noticeKinds.values()) for (const words of [says, todo]) expect(words).toMatch(/\.$/);
  });
});
