import { isOn, type Marks, type Switches } from './Marks.ts';

/** How much a reader marked. */
export type MarksCount = {
  readonly read: number;
  readonly saved: number;
  readonly notes: number;
  readonly out: number;
};

const on = (switches: Switches): number => [...switches.keys()].filter((id) => isOn(switches, id)).length;

/** The ids of the articles that a note of the reader's lies with. */
export const notedIds = ({ notes }: Marks): string[] =>
  [...notes].filter(([, note]) => [...note.values()].some((text) => text !== 0)).map(([id]) => id);

/** The ids of the articles that were saved. */
export const savedIds = ({ saved }: Pick<Marks, 'saved'>): string[] =>
  [...saved.keys()].filter((id) => isOn(saved, id));

/** How many versions were read, stories saved, notes written and articles taken out. */
export const countMarks = (marks: Marks): MarksCount => ({
  read: on(marks.read),
  saved: on(marks.saved),
  notes: notedIds(marks).length,
  out: on(marks.out),
});
