import { describe, expect, it } from 'vitest';
import { embargoOf } from '../../src/wire/embargoOf.ts';
import { prefixOf } from '../../src/wire/marker.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import { copyOf } from '../copyOf.ts';

const embargoUnder = (note: string) => {
  const [article] = parseCopy(copyOf().replace('\n\nOSTREL', `\n\n${note}\n\nOSTREL`), 'quarry.txt').articles;
  return article ? embargoOf(article) : null;
};

describe('an embargo', () => {
  it.each([
    ['EMBARGOED until 06:00 CEST, October 29, 2026', '2026-10-29T06:00:00+02:00'],
    ['(EMBARGOED UNTIL 0001 GMT, Thursday, Oct. 29)', '2026-10-29T00:01:00+00:00'],
    ['HOLD FOR RELEASE 12:01 a.m. EDT Sunday, Oct. 25', '2026-10-25T00:01:00-04:00'],
    ['Embargoed for release at 10 a.m. ET, Nov 20, 2026', '2026-11-20T10:00:00-05:00'],
    ['Embargoed until 12:00 UTC+2, January 3', '2027-01-03T12:00:00+02:00'],
    ['STRICTLY EMBARGOED. Not for public release until 12noon GMT on 25 October 2026', '2026-10-25T12:00:00+00:00'],
    ['Sperrfrist: 29. Oktober 2026, 06.00 Uhr MESZ', '2026-10-29T06:00:00+02:00'],
    ["SOUS EMBARGO JUSQU'AU 29 octobre 2026 à 06h00 GMT", '2026-10-29T06:00:00+00:00'],
    ['(엠바고 10월 29일 오후 6시 30분, 한국시간)', '2026-10-29T18:30:00+09:00'],
  ])('is read with its hour: %s', (note, at) => {
    expect(embargoUnder(note)?.at).toBe(at);
  });

  it.each([
    ['Sperrfrist: Montag, 26. Oktober, 6.00 Uhr', '2026-10-26T06:00'],
    ['(엠바고 10월 29일 오전 6시)', '2026-10-29T06:00'],
    ['EMBARGOED until 9 a.m. local time, Oct. 29', '2026-10-29T09:00'],
    ['EMBARGOED until Oct. 29', '2026-10-29'],
    ['EMBARGOED until further notice', null],
    ['EMBARGOED until 25:00 GMT, Oct. 29', '2026-10-29'],
  ])('that does not name its day, hour and zone is given none: %s', (note, local) => {
    expect(embargoUnder(note)).toMatchObject({ at: null, local });
  });

  it('is none in copy that may be used, whatever its body speaks of', () => {
    const [article] = parseCopy(copyOf({ body: ['The embargo on slate until Oct. 29 was lifted.'] }), 'a.txt').articles;
    expect(article && embargoOf(article)).toBeNull();
    expect(embargoUnder('(ATTN: ADDS details)')).toBeNull();
  });
});

describe('a marker that stops or frees copy', () => {
  it.each([
    ['=ANNULATION= Ecluses rouvertes', 'kill'],
    ['///KILL/// Locks reopen', 'kill'],
    ['WITHDRAWN: Locks reopen', 'kill'],
    ['BULLETIN KILL', 'kill'],
    ['[전문 취소] 갑문 다시 열려', 'kill'],
    ['Achtung! Meldung „Schleusen offen“ zurückgezogen', 'kill'],
    ['Berichtigung: Schleusen wieder offen', 'correction'],
    ['Correction: Locks story', 'correction'],
    ['HOLD RELEASED: Locks reopen', 'advisory'],
    ['KILL WITHDRAWN: Locks reopen', 'advisory'],
  ])('is known in its agency’s form: %s', (line, kind) => {
    expect(prefixOf(line).marker?.kind).toBe(kind);
  });
});
