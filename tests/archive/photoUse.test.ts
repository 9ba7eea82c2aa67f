import { describe, expect, it } from 'vitest';
import { hasPhoto } from '../../src/archive/hasPhoto.ts';
import { mayKeep, mayPassOn, mayPrint, mayShow } from '../../src/archive/photoUse.ts';
import { photoUseOf } from '../../src/archive/photoUseOf.ts';
import type { PhotoFilter } from '../../src/archive/query.ts';
import { captionIn, photoOf } from '../../src/wire/caption.ts';

const allowed = (terms: string) => {
  const found = captionIn(`▲ Ash rises over Nuri Bay. (${terms}) (Narae)`);
  if (!found) throw new Error('no caption');
  return photoUseOf(photoOf(found, null));
};

/** Terms, where they let the picture be shown, where not, and whether it may be printed, passed on, kept. */
const table: readonly (readonly [string, string, string, boolean, boolean, boolean])[] = [
  ['For Use Only in the Republic of Korea. No Redistribution', 'KR', 'BE', false, false, false],
  ['BELGIUM OUT', 'KR', 'BE', true, false, true],
  ['UK AND IRELAND OUT', 'FR', 'IE', true, false, true],
  ['CZECH REPUBLIC OUT,SLOVAKIA OUT', 'PL', 'CZ', true, false, true],
  ['World Rights Except Italy', 'FR', 'IT', true, false, true],
  ['Not for use in France', 'DE', 'FR', true, false, true],
  ['NO USE OUTSIDE JAPAN', 'JP', 'KR', true, false, true],
  ['GERMANY ONLY', 'DE', 'AT', true, false, true],
  ['FOR USE IN THE UK AND IRELAND ONLY', 'IE', 'US', true, false, true],
  ['Nur zur Verwendung in Deutschland, Österreich und der Schweiz', 'AT', 'FR', true, false, true],
  ['Keine Verwendung in Österreich', 'DE', 'AT', true, false, true],
  ['Uniquement en France', 'FR', 'BE', true, false, true],
  ['Sauf Belgique', 'FR', 'BE', true, false, true],
  ['Solo para uso en España', 'ES', 'MX', true, false, true],
  ['Excepto México', 'ES', 'MX', true, false, true],
  ['국내에서만 사용 가능. 재배포 금지', 'KR', 'JP', false, false, false],
  ['국내용', 'KR', 'JP', true, false, true],
  ['일본 제외', 'KR', 'JP', true, false, true],
  ['仅限国内使用', 'CN', 'JP', true, false, true],
  ['日本国内のみ', 'JP', 'CN', true, false, true],
  ['국내에서만 사용. 무단전재 및 재배포 금지', 'KR', 'US', false, false, false],
];

/** Terms that name no territory: whether the picture may be printed, passed on, kept; whether its terms ask for nothing but credit. */
const elsewhere: readonly (readonly [string, boolean, boolean, boolean, boolean])[] = [
  ['MANDATORY CREDIT', true, true, true, true],
  ['Crédit obligatoire', true, true, true, true],
  ['Nur mit vollständiger Nennung des Credits', true, true, true, false],
  ['EDITORIAL USE ONLY', true, true, true, false],
  ['NO SALES', true, true, true, false],
  ['NO ARCHIVES', true, true, false, false],
  ['NO ARCHIVAL OR WIRELESS USE', true, true, false, false],
  ['재판매 및 DB 금지', true, true, false, false],
  ['keine Archivierung', true, true, false, false],
  ['Archivage interdit', true, true, false, false],
  ['No archivar', true, true, false, false],
  ['No Redistribution', false, false, false, false],
  ['Weitergabe an Dritte nicht gestattet', false, false, false, false],
  ['Redistribution interdite', false, false, false, false],
  ['Prohibida la redistribución', false, false, false, false],
  ['禁止转载', false, false, false, false],
  ['無断転載禁止。転載禁止', false, false, false, false],
  ['MAGS OUT; NEW YORK OUT', true, true, true, false],
];

describe('what may be done with a picture', () => {
  it.each(table)('“%s” lets it be seen in %s and not in %s', (terms, inside, outside, print, passOn, keep) => {
    const use = allowed(terms);
    expect([mayShow(use, inside), mayShow(use, outside)]).toEqual([true, false]);
    expect([mayPrint(use), mayPassOn(use), mayKeep(use), use.isFree]).toEqual([print, passOn, keep, false]);
  });

  it.each(elsewhere)('“%s” holds wherever one reads', (terms, print, passOn, keep, isFree) => {
    const use = allowed(terms);
    expect([mayShow(use, 'KR'), mayShow(use, 'BE')]).toEqual([true, true]);
    expect([mayPrint(use), mayPassOn(use), mayKeep(use), use.isFree]).toEqual([print, passOn, keep, isFree]);
  });

  it('shows it to somebody who has not said where, and never passes on what a territory limits', () => {
    for (const [terms] of table) {
      expect(mayShow(allowed(terms), null)).toBe(true);
      expect(mayPassOn(allowed(terms))).toBe(false);
    }
  });

  it('takes a territory that nobody knows for somewhere else', () => {
    const use = allowed('For use only in Narnia');
    expect(use.onlyIn).toEqual(['ZZ']);
    expect([mayShow(use, 'KR'), mayShow(use, null), mayPassOn(use)]).toEqual([false, true, false]);
  });

  it('finds stories that have a photo, and those of whose photos none is restricted', () => {
    const photo = { picture: null, use: allowed('MANDATORY CREDIT') };
    const rows = [{ photo: null }, { photo: { ...photo, areFree: true } }, { photo: { ...photo, areFree: false } }];
    const found = (filter: PhotoFilter) => rows.map((row) => hasPhoto(row, filter));
    expect(found('any')).toEqual([false, true, true]);
    expect(found('free')).toEqual([true, true, false]);
  });

  it('takes a sentence of a caption for no terms', () => {
    for (const caption of ['Residents wait. No sales were made.', 'No archives were left, the mayor said.']) {
      const found = captionIn(`PHOTO: ${caption}`);
      expect(found?.usageTerms).toEqual([]);
    }
  });
});
