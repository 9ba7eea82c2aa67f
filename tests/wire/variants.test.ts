import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datelineAt } from '../../src/wire/dateline.ts';
import { dateOf, monthOf } from '../../src/wire/months.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import { hasShared, sharedFolder } from '../shared.ts';

const rowsOf = (name: string): string[][] =>
  hasShared
    ? readFileSync(join(sharedFolder, 'corpora/copy', name), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((row) => row.split('\t'))
    : [];

/** `3 JAN 90`, `Dec. 03, 2019`, `21 ene` as the Article has it. */
function dayIn(text: string): string | null {
  const word = /\p{L}+/u.exec(text)?.[0] ?? '';
  const [day = '0', year] = text.match(/\d+/g) ?? [];
  const full = year === undefined ? null : Number(year.length === 2 ? `19${year}` : year);
  return word === '' ? null : dateOf(full, monthOf(word) ?? 0, Number(day));
}

const placesIn = (text: string): string[] =>
  text === '' ? [] : (text.replace(/ \(.*$/, '').split(',')[0] ?? '').split('/');

describe.skipIf(!hasShared)('datelines from everywhere (skipped where the copy beside the project is absent)', () => {
  it.each(rowsOf('dateline-variants.tsv'))('reads %j', (text = '', place = '', date = '', agency = '', sep = '') => {
    const between = /[\p{L})]$/u.test(text) ? ' ' : '';
    const found = datelineAt(sep === 'EOL' ? text.trim() : `${text.trimStart()}${between}The council met.`);
    expect(found?.places).toEqual(placesIn(place));
    expect(found?.date ?? null).toBe(dayIn(date));
    if (!agency.startsWith('(')) expect(found?.source ?? '').toBe(agency);
  });
});

const read = (copy: string) => parseCopy(copy, 'a.txt').articles[0];
const under = (headline: string) =>
  read(`${headline}\n\nHAEON, Oct. 2 (Narae) -- The gates of the lower lock closed on Monday, the port office said.\n`);

describe.skipIf(!hasShared)('markers from everywhere (skipped where the copy beside the project is absent)', () => {
  const rows = rowsOf('marker-variants.tsv').flatMap(([text = '', kind = '']) =>
    text.split(/ \/ | , /).map((one) => [one.trim(), kind] as const),
  );
  it.each(
    rows.filter(
      ([, kind]) => /version|headline tag|1987 correction|alert|advisories|same/.test(kind) && !/NOT/.test(kind),
    ),
  )('takes the marker off %j', (text) => {
    expect(under(text.replace(/<$/, ''))?.marker).not.toBeNull();
  });

  it.each(rows.filter(([, kind]) => /genre/.test(kind)))('reads %j as a genre', (text) => {
    const article = under(`${text} Lock keepers of Haeon`);
    expect(article?.genre).toBe(text.replace(/[()]/g, ''));
    expect(article?.marker).toBeNull();
  });

  it.each(rows.filter(([, kind]) => /NOT a version/.test(kind)))('reads no version in %j', (text) => {
    expect(under(text)?.marker).toBeNull();
  });

  it.each(rows.filter(([, kind]) => /note|advisory line/.test(kind)))('reads %j as the note', (text) => {
    expect(under(`Lock keepers of Haeon\n${text}`)?.ednote?.text).toBe(text.replace(/^\((?:ATTN: |Eds: )?|\)$/g, ''));
  });

  it.each(rows.filter(([, kind]) => /^end mark|sign-off|last token|continuation/.test(kind)))(
    'ends the copy at %j',
    (text) => {
      const copy = 'Lock keepers of Haeon\n\nHAEON, Oct. 2 (Narae) -- The gates closed on Monday.\n\n';
      const article = read(`${copy}${text.replace(/ \(.*$/, '').replace('\\/', '/')}\n`);
      expect(article?.signOff).not.toBeNull();
      expect(article?.body).toHaveLength(1);
    },
  );

  it.each(rows.filter(([, kind]) => /e-mail/.test(kind)))('keeps the address %j out of the story', (text) => {
    const body = read(`Lock keepers\n\nHAEON, Oct. 2 (Narae) -- The gates closed.\n\n${text}\n(END)\n`)?.body;
    expect(body).toEqual([{ kind: 'paragraph', text: 'The gates closed.' }]);
  });
});
