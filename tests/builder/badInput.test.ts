import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkManifest, checkPage, checkSection } from '../../src/archive/checkBundle.ts';
import { checkIds, checkReport, checkShard } from '../../src/archive/checkStories.ts';
import { writeBundle } from '../../src/archive/writeBundle.ts';
import { type Archive, archiveFolder } from '../../src/builder/archiveFolder.ts';
import { decode } from '../../src/builder/decode.ts';
import type { Span } from '../../src/wire/span.ts';
import { copyOf, folderOf } from '../copyOf.ts';
import { encodeAs } from './encodeAs.ts';

const long = 'Quarry '.repeat(1429).trim();

const files: Readonly<Record<string, string | Uint8Array>> = {
  'long.txt': copyOf({ headline: long, slugline: 'long-one' }),
  'headlines.txt': Array.from({ length: 300 }, (_, at) => `Harbor ${at} opens after talks`).join('\n'),
  'again.txt': copyOf(),
  'good.txt': copyOf(),
  'package.txt': `Summary\n\n${'------------\nQuarry opens\n\nOSTREL, Oct. 23 (Narae) -- The quarry opened again on Monday.\n'.repeat(3)}`,
  'bidi.txt': copyOf({ headline: '\u202eQuarry \u2066reopens\u202d', slugline: 'bidi-\u202eone' }),
  '__proto__.txt': copyOf({ slugline: '__proto__', agency: '__proto__', short: '__proto__' }),
  'constructor.txt': copyOf({ slugline: 'constructor', headline: 'valueOf __proto__', short: 'toString' }),
  'nul.txt': copyOf({ headline: 'Quarry\u0000 reopens', slugline: 'nul-one' }),
  'surrogate.txt': encodeAs(copyOf({ headline: 'Quarry \ud800 reopens', slugline: 'surrogate-one' }), 'utf-16le'),
  'utf8-surrogate.txt': Buffer.concat([
    Buffer.from('Quarry reopens \u00b7 '),
    Buffer.from('eda080', 'hex'),
    Buffer.from('\n'),
  ]),
  'letter.txt': 'x',
  'blank.txt': ' \n\r\n\r',
};

let folder = '';
let archive: Archive;

beforeAll(async () => {
  folder = folderOf(files);
  archive = await archiveFolder(folder, new Map());
});
afterAll(() => rmSync(folder, { recursive: true }));

const articleOf = (file: string) =>
  archive.stories.flatMap(({ articles }) => articles).find((one) => one.file === file);

describe('bad input', () => {
  it('gives an article a file, or the reason why not', () => {
    const told = new Set([
      ...archive.stories.flatMap(({ articles }) => articles.map(({ file }) => file)),
      ...archive.report.setAside.map(({ file }) => file),
    ]);
    expect([...told].sort()).toEqual(Object.keys(files).sort());
    expect(archive.report.setAside).toEqual([
      { file: 'good.txt', reason: 'It holds the same copy as again.txt, which is shown.' },
    ]);
  });

  it('keeps a headline of ten thousand characters whole', () => {
    expect(long).toHaveLength(10_002);
    expect(articleOf('long.txt')?.headline).toBe(long);
  });

  it('takes the names of JavaScript’s own objects as any other name', () => {
    expect(articleOf('__proto__.txt')).toMatchObject({ slugline: '__proto__', source: { name: '__proto__' } });
    expect(articleOf('constructor.txt')).toMatchObject({ headline: 'valueOf __proto__', source: { id: 'tostring' } });
  });

  it('keeps bidirectional controls and a NUL in the copy, which its spans give back', () => {
    for (const [file, content] of Object.entries(files)) {
      if (file === 'good.txt') continue;
      const spans: Span[] = JSON.parse(archive.copies.get(file)?.json() ?? '[]');
      expect(spans.map(({ raw }) => raw).join(''), file).toBe(decode(Buffer.from(content)).copy);
    }
  });

  it('gives each article an id of its own that is fit for an address', () => {
    const ids = archive.stories.flatMap(({ articles }) => articles.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(encodeURIComponent(id)).toBe(id);
  });

  it('makes a bundle of files that are UTF-8 and pass the reader’s own checks', () => {
    const bundle = writeBundle(archive.stories, archive.report, archive.copies);
    for (const { path, text } of bundle.files) {
      expect(Buffer.from(text).toString(), path).toBe(text);
      expect(() => JSON.parse(text), path).not.toThrow();
    }
    const textOf = (path: string): string => bundle.files.find((one) => one.path === path)?.text ?? '';
    expect(checkManifest(textOf('manifest.json'), 'manifest.json')).toMatchObject({ ok: true });
    const checks = { pages: checkPage, sections: checkSection, ids: checkIds, stories: checkShard } as const;
    for (const [folder, check] of Object.entries(checks)) {
      const held = bundle.files.filter(({ path }) => path.startsWith(`${folder}/`));
      expect(held.length, folder).toBeGreaterThan(0);
      for (const { path, text } of held) expect(check(text, path)).toMatchObject({ ok: true });
    }
    expect(checkReport(textOf(bundle.manifest.report), 'report')).toMatchObject({ ok: true });
  });

  it('says where bytes were no letters', () => {
    expect(articleOf('surrogate.txt')?.notices).toContainEqual(
      expect.objectContaining({ code: 'damaged-bytes', line: 1 }),
    );
    expect(articleOf('utf8-surrogate.txt')?.notices.map(({ code }) => code)).toEqual(
      expect.arrayContaining([expect.stringMatching(/damaged-bytes|mixed-encodings|guessed-encoding/)]),
    );
  });
});
