import { describe, expect, it } from 'vitest';
import { quoteItems } from '../../src/archive/link/quoteItems.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import { copyOf } from '../copyOf.ts';
import { orderedStories } from './orderedStories.ts';

const ash =
  'Schools in four eastern districts of Haeon will stay shut on Monday while crews clear ash from their roofs, the city said.';
const ferry =
  'The ferry to Torrin Island will add two sailings a day until the airport is back to its timetable, the operator said.';

const digest = `Narae News Summary
Narae-summary
2026-10-24T18:00:00+09:00

The following is the second summary of major stories moved by Narae News Agency on Saturday.

(LEAD) Ash closes schools in eastern Haeon

HAEON -- ${ash}

------------
Torrin Island ferry adds two sailings

TORRIN -- ${ferry}

------------
Velmark port traffic seen lower in fourth quarter

VELMARK -- Traffic in Velmark's ports is likely to fall by 3 percent in the fourth quarter, a survey of shippers showed.

(END)
Copyrights Narae News Agency. All rights reserved.
`;

const school = (marker: string, hour: string, headline = 'Ash closes schools in eastern Haeon') =>
  copyOf({
    marker,
    headline,
    slugline: 'Ash-schools',
    time: `2026-10-24T${hour}:00:00+09:00`,
    body: [ash, `Asked at ${hour}, the city said no more.`],
  });

const ferries = (time: string, agency = 'Narae News Agency', short = 'Narae') =>
  copyOf({
    headline: 'Torrin Island ferry adds two sailings',
    slugline: 'Torrin-ferry',
    time,
    body: [ferry, 'Tickets cost 40 crowns.'],
    agency,
    short,
  });

const archive = (copies: readonly string[]) => {
  const stories = orderedStories(copies.flatMap((copy, n) => parseCopy(copy, `${n}.txt`).articles));
  const find = (headline: string, genre: string | null = null, file = '') =>
    stories.find(({ articles }) =>
      articles.some((one) => one.headline === headline && one.genre === genre && (file === '' || one.file === file)),
    );
  return { stories, quotes: quoteItems(stories), find };
};

describe('an item of a digest', () => {
  it('leads to the very version it quotes, and tells what came since', () => {
    const { quotes, find } = archive([
      digest,
      school('', '14'),
      school('(LEAD)', '16'),
      school('(2nd LD)', '19'),
      school('(3rd LD)', '21', 'Ash keeps schools in Haeon shut until Wednesday'),
    ]);
    const cover = find('Narae News Summary', 'package');
    const story = find('Ash closes schools in eastern Haeon', null, '1.txt');
    expect(story?.articles).toHaveLength(4);
    const quote = { text: 'Ash closes schools in eastern Haeon', id: story?.id, version: 2, since: '3rd LD' };
    expect(quotes.get(cover?.id ?? '')?.[0]).toEqual(quote);
    const item = find('Ash closes schools in eastern Haeon', null, '0.txt');
    expect(quotes.get(item?.id ?? '')).toEqual([quote]);
  });

  it('says nothing of later leads where it quotes the newest', () => {
    const { quotes, find } = archive([digest, ferries('2026-10-24T11:00:00+09:00')]);
    expect(quotes.get(find('Narae News Summary', 'package')?.id ?? '')?.[1]).toEqual({
      text: 'Torrin Island ferry adds two sailings',
      id: find('Torrin Island ferry adds two sailings', null, '1.txt')?.id,
      version: null,
      since: null,
    });
  });

  it('leads to itself where it is all there is: no other source, no story of last week, none filed later, none withdrawn', () => {
    const headline = 'Torrin Island ferry adds two sailings';
    const others = [
      [ferries('2026-10-24T11:00:00+09:00', 'Corvane Press', 'Corvane')],
      [ferries('2026-10-17T11:00:00+09:00')],
      [ferries('2026-10-24T19:00:00+09:00')],
      [
        ferries('2026-10-24T11:00:00+09:00'),
        copyOf({
          marker: '(KILL)',
          headline,
          slugline: 'Torrin-ferry',
          time: '2026-10-24T13:00:00+09:00',
          body: ['Kill it.', 'It is wrong.'],
        }),
      ],
    ];
    for (const copies of others) {
      const { quotes, find } = archive([digest, ...copies]);
      const own = find(headline, null, '0.txt');
      expect(quotes.get(find('Narae News Summary', 'package')?.id ?? '')?.[1]).toEqual({
        text: headline,
        id: own?.id,
        version: null,
        since: null,
      });
      expect(quotes.has(own?.id ?? '')).toBe(false);
    }
  });
});
