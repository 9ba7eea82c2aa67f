import { describe, expect, it } from 'vitest';
import { withNote, withRead, withSaved } from '../../src/archive/marks/changeMarks.ts';
import { noMarks } from '../../src/archive/marks/Marks.ts';
import { mergeMarks } from '../../src/archive/marks/mergeMarks.ts';
import { noteOf } from '../../src/archive/marks/noteOf.ts';
import { writeMarks } from '../../src/archive/marks/writeMarks.ts';
import { importMarks } from '../../src/pages/marks/importMarks.ts';
import { whenRead } from '../../src/pages/whenRead.ts';

const here = withNote(withRead(noMarks, ['q1'], 1, 100), ['q1'], 'Ask about cargo.', 100);

describe('a file of marks', () => {
  it('is merged, and what it added is said', () => {
    const file = writeMarks(
      withNote(withSaved(withRead(here, ['b1'], 1, 200), ['b1'], true, 200), ['b1'], 'Call.', 200),
    );
    const { marks, sentence } = importMarks(`\uFEFF${file}`, here);
    expect(sentence).toBe('Merged. New here: 1 version read, 1 story saved, 1 note.');
    expect(marks && noteOf(['q1'], mergeMarks(here, marks))).toBe('Ask about cargo.');
  });

  it('that adds nothing says so', () => {
    expect(importMarks(writeMarks(here), here).sentence).toMatch(/added nothing/);
  });

  it('with another note on the same story leaves both', () => {
    const { marks } = importMarks(writeMarks(withNote(noMarks, ['q1'], 'Call Han.', 50)), here);
    expect(marks && noteOf(['q1'], mergeMarks(here, marks))).toBe('Call Han.\n\nAsk about cargo.');
  });

  it.each([
    ['{"marks":2}', /newer version of Slugline/],
    ['{"slugline":2,"rows":"rows.json"}', /no marks of Slugline/],
    ['hello', /no marks of Slugline/],
  ])('such as %s is refused with a sentence', (text, word) => {
    const { marks, sentence } = importMarks(text, here);
    expect(marks).toBeNull();
    expect(sentence).toMatch(word);
    expect(sentence).toMatch(/Nothing was taken/);
  });
});

describe('when something was read', () => {
  it('is told by the hour today, and by the day before', () => {
    const now = new Date(2026, 9, 23, 12).getTime();
    expect(whenRead(new Date(2026, 9, 23, 9, 4).getTime(), now)).toBe('at 09:04');
    expect(whenRead(new Date(2026, 9, 22, 9, 4).getTime(), now)).toBe('on 22 Oct 2026');
  });
});
