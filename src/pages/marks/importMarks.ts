import { countMarks } from '../../archive/marks/countMarks.ts';
import type { Marks } from '../../archive/marks/Marks.ts';
import { mergeMarks } from '../../archive/marks/mergeMarks.ts';
import { readMarks } from '../../archive/marks/readMarks.ts';
import { say } from '../../words/words.ts';
import { marksInWords } from './marksInWords.ts';

/** What came of a file: the marks to add, null where none can be; and what to say of it. */
export type Imported = { readonly marks: Marks | null; readonly sentence: string };

/** The marks of a file, and what they add to those that are here. */
export function importMarks(text: string, here: Marks): Imported {
  const stored = readMarks(text.replace(/^\uFEFF/, ''));
  if (!stored.ok)
    return {
      marks: null,
      sentence:
        stored.why === 'newer'
          ? say(
              'A newer version of Slugline wrote this file; this one would lose what it does not know. Nothing was taken from it. Bring this reader up to date, then try again.',
            )
          : say(
              'This file holds no marks of Slugline. Nothing was taken from it. Choose a file that “Save a copy” wrote.',
            ),
    };
  const [before, after] = [countMarks(here), countMarks(mergeMarks(here, stored.marks))];
  const added = {
    read: Math.max(0, after.read - before.read),
    saved: Math.max(0, after.saved - before.saved),
    notes: Math.max(0, after.notes - before.notes),
    out: Math.max(0, after.out - before.out),
  };
  const words = marksInWords(added);
  return {
    marks: stored.marks,
    sentence:
      words === ''
        ? say('Merged. The file added nothing that was not here.')
        : say('Merged. New here: {words}.', { words }),
  };
}
