import { describe, expect, it } from 'vitest';
import { auditNote } from '../../src/archive/audit/auditNote.ts';
import { correctedIn } from '../../src/archive/audit/correctedIn.ts';
import { targetsOf } from '../../src/archive/audit/targetsOf.ts';
import { differenceOf } from '../../src/archive/diff/differenceOf.ts';
import { changesOf } from '../../src/wire/ednote.ts';
import { articleOf } from './articleOf.ts';

const paragraphs = (note: string, count = 16) => {
  const [clause] = changesOf(note);
  return clause ? targetsOf(clause, count).paragraphs : null;
};

const older = articleOf(
  ['The quarry reopens on Monday.', 'Forty people return to work.', 'Rain is expected until Friday.'],
  {
    headline: 'Quarry to reopen',
  },
);
const newer = articleOf(
  [
    'The quarry reopens on Tuesday.',
    'Forty people return to work.',
    'The union speaks of a beginning.',
    'The mayor calls for patience and for lamps.',
  ],
  { headline: 'Quarry to reopen' },
);
const audit = (text: string) =>
  auditNote({ ...newer, ednote: { text, changes: changesOf(text) } }, differenceOf(older, newer));

describe('what a note names', () => {
  it.each([
    ['ADDS details in paras 4-5', [4, 5]],
    ['ADDS details in paras 2, 5, 10, 13-16', [2, 5, 10, 13, 14, 15, 16]],
    ['UPDATES with remarks in 5th para', [5]],
    ['ADDS last 3 paras', [14, 15, 16]],
    ['ADDS last para', [16]],
    ['CORRECTS name in first two paras', [1, 2]],
    ['RECASTS lead para', [1]],
    ['CORRECTS age in the fourth paragraph', [4]],
    ['RECASTS headline', []],
  ])('is found in %s', (note, expected) => {
    expect(paragraphs(note)).toEqual(expected);
  });
});

describe('a note, audited', () => {
  it('is as said where the facts bear it out', () => {
    expect(audit('UPDATES day in lead para; ADDS paras 3-4').map(({ verdict }) => verdict)).toEqual([
      'as-said',
      'as-said',
      'not-said',
    ]);
  });

  it('is said, not found, where the paragraph stands as it stood, or does not exist', () => {
    const [kept, missing, headline] = audit('ADDS quote in 2nd para; ADDS detail in paras 4, 9; RECASTS headline');
    expect(kept).toMatchObject({ verdict: 'not-found', findings: [{ target: 2, isFound: false }] });
    expect(missing).toMatchObject({
      verdict: 'not-found',
      findings: [
        { target: 4, isFound: true },
        { target: 9, isFound: false },
      ],
    });
    expect(headline).toMatchObject({ verdict: 'not-found', findings: [{ target: 'headline', isFound: false }] });
  });

  it('looks for what was cut where it stood', () => {
    const longer = articleOf([
      'The quarry reopens on Monday.',
      'Forty people return to work.',
      'Rain is expected until Friday, and the valley waits for it.',
    ]);
    const shorter = articleOf(['The quarry reopens on Monday.', 'Forty people return to work.']);
    const note = (text: string) => ({ ...shorter, ednote: { text, changes: changesOf(text) } });
    const verdicts = (text: string) =>
      auditNote(note(text), differenceOf(longer, shorter)).map(({ verdict }) => verdict);
    expect(verdicts('DELETES last para')).toEqual(['as-said']);
    expect(verdicts('TRIMS last 2 paras')).toEqual(['not-found']);
  });

  it('lists what was found and not said', () => {
    expect(audit('ADDS 3rd para').slice(1)).toEqual([
      { verdict: 'not-said', part: 'added', paragraphs: [4] },
      { verdict: 'not-said', part: 'changed', paragraphs: [1] },
      { verdict: 'not-said', part: 'removed', paragraphs: [3] },
    ]);
  });

  it('cannot be told where the body changed, but nothing that changed speaks of what it names', () => {
    expect(audit('UPDATES with appeal of mayor; RECASTS with death toll')).toMatchObject([
      { verdict: 'as-said' },
      { verdict: 'cannot-tell' },
    ]);
    const vague = 'ADDS information; ADDS some details; UPDATES with minor edits; RECASTS with fresh leads';
    expect(audit(vague).map(({ verdict }) => verdict)).toEqual(Array(4).fill('as-said'));
    expect(audit('UPDATES with contest').map(({ verdict }) => verdict)).toEqual(['cannot-tell']);
    expect(audit('UPDATES with more details; ADDS quotes').map(({ verdict }) => verdict)).toEqual([
      'as-said',
      'as-said',
    ]);
  });

  it('takes “throughout” at its word only where much has changed', () => {
    const still = articleOf([...Array(9).keys()].map((at) => `Paragraph ${at} stands as it stood the day before.`));
    const difference = differenceOf(still, { ...still, headline: 'Another' });
    const note = { text: '', changes: changesOf('UPDATES throughout; RECASTS headline') };
    const recast = { ...still, headline: 'Another', ednote: note };
    expect(auditNote(recast, difference).map(({ verdict }) => verdict)).toEqual(['not-found', 'as-said']);
  });
});

describe('a correction', () => {
  const before = articleOf([
    'Ostrel quay sank by 11 centimeters.',
    'It was built in 1931.',
    'The city will drive 200 piles.',
  ]);
  const correction = (where: string) =>
    articleOf(['Ostrel quay sank by 11 centimeters.', 'It was built in 1913.', 'The city will drive 200 piles.'], {
      ednote: { text: `CORRECTS year ${where}`, changes: [{ action: 'CORRECTS', what: 'year', where }] },
    });

  it('leads to the paragraph that its note names', () => {
    expect(correctedIn(correction('in para 2'), before)).toEqual({ paragraphs: [2], by: 'note', misnamed: [] });
    expect(correctedIn(correction('in para 3'), null)).toEqual({ paragraphs: [3], by: 'note', misnamed: [] });
  });

  it('leads to the one that differs where the note names another, or one that the story has not', () => {
    expect(correctedIn(correction('in para 3'), before)).toEqual({ paragraphs: [2], by: 'difference', misnamed: [3] });
    expect(correctedIn(correction('in para 9'), before)).toEqual({ paragraphs: [2], by: 'difference', misnamed: [9] });
  });
});
