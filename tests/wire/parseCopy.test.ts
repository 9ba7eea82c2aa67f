import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/builder/decode.ts';
import { readCopy } from '../../src/builder/readCopy.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import { hasShared, sharedFolder } from '../shared.ts';
import { faultOf } from './faultOf.ts';
import { wireText } from './wireText.ts';

const raws = (copy: string): string =>
  parseCopy(copy, 'a.txt')
    .spans.map(({ raw }) => raw)
    .join('');

const copies = resolve(import.meta.dirname, 'copy');

describe('a fixture', () => {
  for (const name of readdirSync(copies).sort()) {
    const folder = join(copies, name);
    it(`reads ${name}: ${readFileSync(join(folder, 'why.md'), 'utf8').trim()}`, () => {
      const copy = readFileSync(join(folder, 'copy.txt'), 'utf8');
      const expected: unknown = JSON.parse(readFileSync(join(folder, 'article.json'), 'utf8'));
      const { articles } = parseCopy(copy, `${name}.txt`);
      expect(articles.length === 1 ? articles[0] : articles).toEqual(expected);
      expect(raws(copy)).toBe(copy);
    });
  }
});

describe('any string', () => {
  it('is given back whole by its spans, in articles with every key and only the copy’s own words, the same each time', () => {
    fc.assert(
      fc.property(wireText, (copy) => {
        expect(faultOf(copy)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('never borrows a date from the clock', () => {
    const { articles } = parseCopy(
      'Flood gates close\n\nHAEON, Oct. 2 (Narae) -- The gates closed.\n\n(END)\n',
      'a.txt',
    );
    expect(articles[0]?.filedAt).toBeNull();
    expect(articles[0]?.dateline?.date).toBe('--10-02');
  });

  it.each([
    '',
    '\u0000',
    '\ud800',
    '(ATTN: ',
    '\r\r\r',
    '__proto__',
    'constructor\n\ntoString',
    '__proto__\n\nHarbor opens\n\nHAEON, Oct. 23 (__proto__) -- The harbor opened.',
    'Harbor \0 opens\n\0\nHAEON, Oct. 23 (Narae) -- The \0 harbor opened.\n\0',
    'Harbor \ud800 opens\n\nHAEON, Oct. 23 (Narae) -- The \udc00 harbor opened.\n\ud83d',
    'Harbor \u202eopens\u2069\n\nHAEON, Oct. 23 (Narae) -- The \u2067harbor\u200f opened.\u202c',
    'Harbor opens\n\nHAEON, Oct. 23 (Narae) -- It opened.\n(END)\n'.repeat(2),
    '------------\n------------',
    '\u202e\u2066(LEAD) \u202d',
    `${'x'.repeat(10_000)}\n\nHAEON, Oct. 23 (Narae) -- The harbor opened.\n`,
    'HAEON, Oct. 23 (__proto__) -- The harbor opened again.\n\n(END)\n(C) __proto__. All Rights Reserved\n',
    Array.from({ length: 500 }, (_, at) => `Harbor ${at} opens`).join('\n'),
    '(2nd LD) '.repeat(500),
    '(END)\n'.repeat(500),
  ])('is no reason to throw, nor to lose or invent a word: %j', (copy) => {
    expect(faultOf(copy)).toBeNull();
  });
});

describe.skipIf(!hasShared)('the copy beside the project (skipped where it is absent)', () => {
  const folders = [
    'seeds',
    ...readdirSync(hasShared ? join(sharedFolder, 'corpora/copy') : '.').map((name) => `corpora/copy/${name}`),
  ];
  it.each(folders.filter((name) => existsSync(join(sharedFolder, name)) && !/\.\w+$/.test(name)))(
    'loses nothing of %s',
    (name) => {
      for (const file of readdirSync(join(sharedFolder, name))) {
        const bytes = readFileSync(join(sharedFolder, name, file));
        const { copy } = decode(bytes);
        expect(parseCopy(copy, file).articles.length, file).toBeGreaterThan(0);
        expect(raws(copy), file).toBe(copy);
      }
    },
    30_000,
  );

  it("gives every field of the owner's document", () => {
    const [file = ''] = readdirSync(join(sharedFolder, 'seeds'));
    const [article] = readCopy(readFileSync(join(sharedFolder, 'seeds', file)), file).articles;
    expect(article).toMatchObject({
      language: 'en',
      source: { id: 'yonhap', name: 'Yonhap News Agency' },
      marker: { text: '2nd LD', kind: 'lead', rank: 2 },
      genre: null,
      filedAt: '2025-10-02T15:33:19+09:00',
      slugline: 'N Korea-Russia-ties',
      bylines: [
        { name: 'Park Boram', language: 'en' },
        { name: '박보람', language: 'ko' },
      ],
      dateline: { places: ['SEOUL'], date: '2025-10-02', source: 'Yonhap' },
      signOff: '(END)',
      copyright: { notice: '(C) Yonhap News Agency. All Rights Reserved', holder: 'Yonhap News Agency' },
      status: 'usable',
    });
    expect(article?.ednote?.changes).toEqual([
      { action: 'UPDATES', what: 'KCNA report, photo', where: 'throughout' },
      { action: 'RECASTS', what: 'headline', where: null },
      { action: 'ADDS', what: 'byline', where: null },
    ]);
    expect(article?.photos).toMatchObject([
      {
        slugline: 'N Korea-Russia-ties',
        credit: 'Yonhap',
        usageTerms: ['For Use Only in the Republic of Korea', 'No Redistribution'],
        rights: { territory: 'KR', redistribution: false, sale: null },
      },
    ]);
    expect(article?.body.map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => 'paragraph'));
  });
});
