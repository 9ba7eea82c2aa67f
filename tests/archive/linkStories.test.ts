import { describe, expect, it } from 'vitest';
import { linkStories } from '../../src/archive/link/linkStories.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import { copyOf } from '../copyOf.ts';
import { orderedStories } from './orderedStories.ts';
import { type Piece, readChains } from './readChains.ts';

const storiesOf = (pieces: readonly Pick<Piece, 'copy' | 'file'>[]) =>
  orderedStories(pieces.flatMap(({ copy, file }) => parseCopy(copy, file).articles));

/** The links between stories, each as the two events and sources it joins, every link once. */
function linksIn(pieces: readonly Piece[]): string[] {
  const labels = new Map(pieces.map(({ file, label }) => [file, label]));
  const stories = storiesOf(pieces);
  const names = new Map(
    stories.map(({ id, articles: [first] }) => [id, `${first.source?.id} ${labels.get(first.file)}`]),
  );
  const pairs = [...linkStories(stories)].flatMap(([id, also]) =>
    also.map((other) => [names.get(id), names.get(other.id)].sort().join(' + ')),
  );
  return [...new Set(pairs)].sort();
}

const wanted = [
  'corvane cup-north + narae cup-north',
  'corvane cup-south + narae cup-south',
  'corvane hotel + narae hotel',
  'corvane mill + narae mill',
  'narae mayor + sorrel mayor',
];

describe('the same event at another source', () => {
  it('is linked in both directions, and nothing else is: no other fire, match, quake, forecast or withdrawn account', () => {
    expect(linksIn(readChains('links'))).toEqual(wanted);
    const stories = storiesOf(readChains('links'));
    const links = linkStories(stories);
    for (const [id, also] of links)
      for (const other of also) expect(links.get(other.id)?.map((back) => back.id)).toContain(id);
  });

  it('is found in the midst of two other weeks, where no two events are taken for one', () => {
    const found = linksIn([...readChains('chains'), ...readChains('links')]);
    expect(found.filter((pair) => wanted.includes(pair)).length).toBeGreaterThanOrEqual(wanted.length - 1);
    const theirs = [
      'corvane corvane-typhoon + narae typhoon',
      'ews ews-accord + narae accord',
      'ews ews-brennick + sorrel brennick',
      'ews ews-karn + kitano kitano-karn',
      'ews ews-karn + narae karn-08',
      'kitano kitano-karn + narae karn-08',
      'narae market-fire + sorrel sorrel-market-fire',
    ];
    expect(found.filter((pair) => !wanted.includes(pair))).toEqual(theirs);
  });

  it('is said with the source’s name and the headline it has now', () => {
    const stories = storiesOf(readChains('links'));
    const mill = stories.find(({ articles }) => articles[0].file === 'corvane/mill.txt');
    expect(linkStories(stories).get(mill?.id ?? '')).toEqual([
      {
        id: stories.find(({ articles }) => articles[0].file === 'narae/mill-1.txt')?.id,
        source: 'Narae News Agency',
        headline: 'Fire at Brask paper mill in Lunde kills two',
        language: 'en',
      },
    ]);
  });

  it('is not looked for beyond 36 hours, nor where the copy has no time', () => {
    const body = [
      'The Ostrel quarry of Brask and Sons will reopen on Monday with 40 men, Mayor Ena Holt said.',
      'It shut in May.',
    ];
    const pair = (time: string) => [
      { file: 'a.txt', copy: copyOf({ body, time: '2026-10-23T08:15:00+09:00' }) },
      { file: 'b.txt', copy: copyOf({ body, time, agency: 'Corvane Press', short: 'Corvane' }) },
    ];
    expect(linkStories(storiesOf(pair('2026-10-24T08:15:00+09:00'))).size).toBe(2);
    expect(linkStories(storiesOf(pair('2026-10-25T08:15:00+09:00'))).size).toBe(0);
    const undated = pair('2026-10-23T09:00:00+09:00').map(({ file, copy }) => ({
      file,
      copy: copy.replace(/^2026.*\n/m, '').replace(/, Oct\. 23/, ''),
    }));
    expect(linkStories(storiesOf(undated)).size).toBe(0);
  });
});
