/**
 * When something was last switched, by the id of an article: the instant in milliseconds where it was switched on, the
 * same below zero where it was switched off. Of two the later one counts, whichever way it went.
 */
export type Switches = ReadonlyMap<string, number>;

/** The texts of a note by the instant each was written, in milliseconds; 0 in place of one that another text replaced. */
export type Note = ReadonlyMap<string, string | 0>;

/**
 * What a reader did. Held by the ids of articles: an article never changes, while a story's id does where an older lead of
 * it comes late. A mark of a story lies with one of its articles or several.
 */
export type Marks = {
  readonly read: Switches;
  readonly saved: Switches;
  /** Articles taken out of their stories: not the same story. */
  readonly out: Switches;
  readonly notes: ReadonlyMap<string, Note>;
};

/** Those of somebody who has not begun. */
export const noMarks: Marks = { read: new Map(), saved: new Map(), out: new Map(), notes: new Map() };

/** Whether a switch is on. */
export const isOn = (switches: Switches, id: string): boolean => (switches.get(id) ?? 0) > 0;
