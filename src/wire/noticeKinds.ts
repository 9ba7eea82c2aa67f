/** How far a reading can be trusted, best first. */
export const confidences = ['certain', 'likely', 'doubtful'] as const;

/**
 * How far a reading can be trusted. `certain`: what stands on the page is what the copy says, though it may say little.
 * `likely`: a part was worked out from evidence. `doubtful`: a part may be missing or wrong, and a person should look.
 */
export type Confidence = (typeof confidences)[number];

/** What notices with one code have in common: what they leave of the confidence, what they say, and what the reader can do. */
export type NoticeKind = { readonly leaves: Confidence; readonly says: string; readonly todo: string };

/** Every code of a notice. A new code is a new entry here and a row in README.md; a test compares them. */
export const noticeKinds: ReadonlyMap<string, NoticeKind> = new Map<string, NoticeKind>([
  [
    'no-headline',
    {
      leaves: 'doubtful',
      says: 'No line could be told to be the headline.',
      todo: 'See in the raw copy which line it is; in your own copy, put it first, on a line of its own.',
    },
  ],
  [
    'no-body',
    {
      leaves: 'doubtful',
      says: 'Nothing was found beside the header.',
      todo: 'See in the raw copy whether the story is there; the file may have been cut short.',
    },
  ],
  [
    'unknown-header',
    {
      leaves: 'likely',
      says: 'A line above the body fits no field.',
      todo: 'Read the line in the raw copy; the story does not show it.',
    },
  ],
  [
    'impossible-date',
    {
      leaves: 'certain',
      says: 'The dateline names a day that no calendar has.',
      todo: 'Nothing: the dateline stands as written, and the day is left open.',
    },
  ],
  [
    'wrong-encoding',
    {
      leaves: 'likely',
      says: 'The copy names an encoding that its bytes are not; it was read as what they are.',
      todo: 'If letters look wrong, save the file as UTF-8.',
    },
  ],
  [
    'mixed-encodings',
    {
      leaves: 'doubtful',
      says: 'Some lines are not UTF-8 as the others are; they were read as what they are.',
      todo: 'Compare those lines with where they came from.',
    },
  ],
  [
    'damaged-bytes',
    {
      leaves: 'doubtful',
      says: 'Bytes that fit no letter were replaced by U+FFFD.',
      todo: 'Get the file again from where it came from.',
    },
  ],
  [
    'repaired-mojibake',
    {
      leaves: 'likely',
      says: 'Letters that a program had misread before it saved the copy were put right.',
      todo: 'Compare a name with another source.',
    },
  ],
  [
    'doubtful-mojibake',
    {
      leaves: 'doubtful',
      says: 'Letters look misread, but not surely, or one is lost; they were left.',
      todo: 'Get the file again, saved as UTF-8.',
    },
  ],
  [
    'page-with-chrome',
    {
      leaves: 'likely',
      says: 'The copy is a whole page; the story was told from its furniture.',
      todo: 'See in the raw copy whether the greyed lines are furniture.',
    },
  ],
  [
    'page-in-doubt',
    {
      leaves: 'doubtful',
      says: 'The copy is a whole page in which no story stands out; what reads most like one was taken.',
      todo: 'See in the raw copy what the story is; keep its lines alone in the file.',
    },
  ],
  [
    'zone-of-agency',
    {
      leaves: 'certain',
      says: 'The time stamp states no zone; the agency’s own was taken.',
      todo: 'Nothing, unless the agency filed from another zone.',
    },
  ],
  [
    'zone-of-language',
    {
      leaves: 'likely',
      says: 'The time stamp states no zone; the page is Korean, so Korea’s was taken.',
      todo: 'Read the time as the place’s own; a record of the agency with its zone makes it certain.',
    },
  ],
  [
    'unknown-zone',
    {
      leaves: 'certain',
      says: 'The time stamp states no zone and none is known; only the day was kept.',
      todo: 'See the hour in the raw copy; a record of the agency with its zone would keep it.',
    },
  ],
  [
    'dateline-without-year',
    {
      leaves: 'certain',
      says: 'Nothing in the copy tells the year of its dateline.',
      todo: 'Put the day into the file’s name, as in 20261023-quarry.txt.',
    },
  ],
  [
    'year-of-stamp',
    {
      leaves: 'certain',
      says: 'The year of the dateline was taken from the time stamp.',
      todo: 'Nothing: copy is filed within days of its dateline.',
    },
  ],
  [
    'year-of-dateline',
    {
      leaves: 'likely',
      says: 'The year of the dateline was taken from a photo caption or the file’s name.',
      todo: 'Compare the year with what the story tells.',
    },
  ],
  [
    'guessed-encoding',
    {
      leaves: 'likely',
      says: 'The bytes do not prove an encoding; the likeliest was taken.',
      todo: 'If letters look wrong, save the file as UTF-8.',
    },
  ],
]);

const unheardOf: NoticeKind = {
  leaves: 'likely',
  says: 'The parser saw something that it would not guess.',
  todo: 'See the line in the raw copy.',
};

/** What notices with this code say; a code that the table does not name leaves a reading likely. */
export const noticeKindOf = (code: string): NoticeKind => noticeKinds.get(code) ?? unheardOf;
