import { describe, expect, it } from 'vitest';
import { correctionsOf } from '../../src/archive/standing/corrections.ts';
import { standingOf } from '../../src/archive/standing/standingOf.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import { copyOf } from '../copyOf.ts';
import { orderedStories } from './orderedStories.ts';

const now = Date.parse('2026-10-24T00:00:00Z');
const hour = 3_600_000;

/** Stories of copy given by its file's name. */
const storiesOf = (files: Readonly<Record<string, string>>) =>
  orderedStories(Object.entries(files).flatMap(([file, copy]) => parseCopy(copy, file).articles));

/** How every version of the only story stands. */
function kindsOf(files: Readonly<Record<string, string>>, at = now): string[] {
  const stories = storiesOf(files);
  expect(stories).toHaveLength(1);
  return stories.flatMap((story) => standingOf(story, at).map(({ kind }) => kind));
}

const at = (clock: string): string => `2026-10-23T${clock}:00+09:00`;
const notice = (marker: string, clock: string, text: string, slugline = 'desk-note', headline = 'Note to editors') =>
  copyOf({ marker, headline, slugline, time: at(clock), body: [text] });
const pool = [
  'The pool of Ostrel shut on Friday after a leak drained half of its water in a night, the city said.',
  'It held 900 cubic meters and was dug in 1931.',
];
const story = copyOf({
  headline: 'Ostrel loses its pool to a leak',
  slugline: 'ostrel-pool',
  time: at('08:15'),
  body: pool,
});

describe('a kill', () => {
  it.each([
    ['its number', 'Please kill story AEN20261023001200320. There was no leak.'],
    ['its headline', 'Please kill the story headlined "Ostrel loses its pool to a leak". There was no leak.'],
    ['its slugline and hour', 'Please kill the story slugged ostrel-pool that moved at 08:15. There was no leak.'],
  ])('finds its target by %s and lies over it', (_, text) => {
    expect(kindsOf({ 'AEN20261023001200320.txt': story, 'kill.txt': notice('(KILL)', '09:00', text) })).toEqual([
      'killed',
      'killed',
    ]);
  });

  it('without a target in the archive stands alone, and says so by day', () => {
    const stories = storiesOf({ 'kill.txt': notice('(KILL)', '09:00', 'Please kill the story slugged old-mill.') });
    expect(stories.map(({ articles }) => articles.length)).toEqual([1]);
    expect(correctionsOf(stories)).toMatchObject([{ kind: 'kill', day: '2026-10-23', target: null }]);
  });

  it('names the copy that came in place of what it killed', () => {
    const substitute = copyOf({
      marker: '(LEAD)',
      headline: 'Ostrel pool did not leak',
      slugline: 'ostrel-pool',
      time: at('10:00'),
      body: [
        'The pool of Ostrel, said to have lost half of its water to a leak in a night, lost none, the city said.',
        pool[1] ?? '',
      ],
    });
    const kill = notice('(KILL)', '09:00', 'Please kill the story slugged ostrel-pool that moved at 08:15.');
    const [one] = storiesOf({ 'a.txt': story, 'b.txt': kill, 'c.txt': substitute });
    expect(one && standingOf(one, now)).toMatchObject([
      { kind: 'killed', by: 2, substitute: 3 },
      { kind: 'killed', by: 2, substitute: 3 },
      { kind: 'usable' },
    ]);
  });

  it('that is taken back lies over nothing', () => {
    const quoted = 'the story headlined "Ostrel loses its pool to a leak"';
    expect(
      kindsOf({
        'a.txt': story,
        'b.txt': notice('(KILL)', '09:00', `Please kill ${quoted}.`),
        'c.txt': notice('(ADVISORY)', '09:30', `Please disregard the kill of ${quoted}. It stands as sent.`),
      }),
    ).toEqual(['usable', 'usable', 'usable']);
  });

  it('of a kill lies over nothing, and a kill that comes after it over all once more', () => {
    const quoted = 'the story headlined "Ostrel loses its pool to a leak"';
    const kills = {
      'a.txt': story,
      'b.txt': notice('(KILL)', '09:00', `Please kill ${quoted}.`),
      'c.txt': notice(
        '(KILL)',
        '09:30',
        `Please kill the kill of ${quoted}. It was sent in error and the story stands.`,
      ),
    };
    expect(kindsOf(kills)).toEqual(['usable', 'usable', 'usable']);
    expect(
      kindsOf({ ...kills, 'd.txt': notice('(KILL)', '10:00', `Please kill ${quoted}. There was no leak.`) }),
    ).toEqual(Array.from({ length: 4 }, () => 'killed'));
  });

  it('that is sent twice lies over its story, and names what came in its place', () => {
    const text = 'Please kill the story headlined "Ostrel loses its pool to a leak".';
    expect(
      kindsOf({
        'a.txt': story,
        'b.txt': notice('(KILL)', '09:00', text),
        'c.txt': notice('(KILL)', '09:05', `${text} Again.`),
      }),
    ).toEqual(['killed', 'killed', 'killed']);
  });

  it('stands after its target whatever its clock says: minutes too early, or no hour at all', () => {
    const text = 'Please kill the story headlined "Ostrel loses its pool to a leak". There was no leak.';
    const early = notice('(KILL)', '08:10', text);
    const [dated = '', undated = ''] = ['2026-10-23', ''].map((time) =>
      copyOf({ marker: '(KILL)', headline: 'Note to editors', slugline: 'desk-note', time, body: [text] }).replace(
        /Oct\. 23 /,
        time === '' ? '' : '$&',
      ),
    );
    for (const kill of [early, dated, undated])
      expect(kindsOf({ 'a-kill.txt': kill, 'b.txt': story })).toEqual(['killed', 'killed']);
    expect(storiesOf({ 'a-kill.txt': undated, 'b.txt': story })[0]?.articles[1]?.filedAt).toBeNull();
  });
});

describe('a hold', () => {
  const hold = notice(
    '(HOLD)',
    '08:40',
    'Please hold the story slugged ostrel-pool that moved at 08:15.',
    'ostrel-pool',
  );
  const released = notice('(ADVISORY)', '09:30', 'The hold on the story is lifted. Please release it.', 'ostrel-pool');

  it('keeps a story back until its source releases it', () => {
    expect(kindsOf({ 'a.txt': story, 'b.txt': hold })).toEqual(['withheld', 'withheld']);
    expect(kindsOf({ 'a.txt': story, 'b.txt': hold, 'c.txt': released })).toEqual(['usable', 'usable', 'usable']);
  });

  it('shows nothing of the text it keeps back by day', () => {
    const held = copyOf({ marker: '(HOLD)', headline: 'Ostrel loses its pool to a leak', body: pool });
    expect(JSON.stringify(correctionsOf(storiesOf({ 'a.txt': held })))).not.toContain('half of its water');
  });
});

describe('an embargo', () => {
  it('lifts on its hour, by itself', () => {
    const copy = {
      'a.txt': copyOf({ headline: 'Ostrel pool', body: pool }).replace(
        'OSTREL,',
        '(Embargoed until 06:00 KST, October 24, 2026)\n\nOSTREL,',
      ),
    };
    const lifts = Date.parse('2026-10-24T06:00+09:00');
    expect(kindsOf(copy, lifts - 1)).toEqual(['withheld']);
    expect(kindsOf(copy, lifts)).toEqual(['usable']);
  });

  it('without a zone lifts when its hour has passed everywhere', () => {
    const copy = {
      'a.txt': copyOf({ headline: 'Ostrel pool', body: pool }).replace(
        'OSTREL,',
        '(Embargoed until 06:00, October 24, 2026)\n\nOSTREL,',
      ),
    };
    const lifts = Date.parse('2026-10-24T06:00-12:00');
    expect(kindsOf(copy, lifts - hour)).toEqual(['withheld']);
    expect(kindsOf(copy, lifts)).toEqual(['usable']);
  });
});
