import { describe, expect, it } from 'vitest';
import { chainArticles } from '../../src/archive/chainArticles.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import { copyOf } from '../copyOf.ts';

const articlesOf = (copies: readonly string[]) =>
  copies.flatMap((copy, index) => parseCopy(copy, `${index}.txt`).articles);

describe('chaining', () => {
  it('joins the leads of one source, slugline and day, oldest first, and says why', () => {
    const [third, urgent, second] = [
      copyOf({ marker: '(2nd LD)', time: '2026-10-23T10:48:00+09:00' }),
      copyOf({ marker: '(URGENT)', time: '2026-10-23T07:21:00+09:00' }),
      copyOf({ marker: '(LEAD)', time: '2026-10-23T08:00:00+09:00', slugline: 'QUARRY-OSTREL' }),
    ];
    const stories = chainArticles(articlesOf([third, urgent, second]));
    expect(stories).toHaveLength(1);
    expect(stories[0]?.articles.map(({ marker }) => marker?.text)).toEqual(['URGENT', 'LEAD', '2nd LD']);
    expect(stories[0]?.id).toBe(stories[0]?.articles[0].id);
    expect(stories[0]?.why.join(' ')).toContain('quarry-ostrel');
  });

  it('keeps apart other stories, other sources and other days, and what no agency signed', () => {
    const apart = [
      copyOf(),
      copyOf({
        headline: 'Haeon harbor closes for dredging',
        slugline: 'harbor-haeon',
        body: [
          'Ships will be turned away from Haeon harbor until Thursday, its office said.',
          'Two dredgers are at work.',
        ],
      }),
      copyOf({
        headline: 'Quarry at Ostrel takes on a second crew',
        time: '2026-10-24T08:15:00+09:00',
        body: ['A second crew starts work in the pit on Sunday, the council said on Saturday.', 'It comes from Lunde.'],
      }),
      copyOf({ agency: 'Corvane Wire', short: 'Corvane' }),
      'Nothing but a headline\n\nAnd a paragraph that no agency signed.\n',
      'Nothing but a headline\n\nAnd another paragraph that no agency signed.\n',
    ];
    const stories = chainArticles(articlesOf(apart));
    expect(stories).toHaveLength(apart.length);
    expect(stories.flatMap(({ why }) => why)).toEqual([]);
  });

  it('takes the same copy, filed twice, once', () => {
    const stories = chainArticles(articlesOf([copyOf(), copyOf()]));
    expect(stories.map(({ articles }) => articles.map(({ file }) => file))).toEqual([['0.txt']]);
  });

  it('puts the newest story first and what has no day last, whatever order the files come in', () => {
    const copies = [
      copyOf({ headline: 'Older', slugline: 'a', time: '2026-10-21T23:00:00+09:00' }),
      'Undated\n\nSome words without a day.\n',
      copyOf({ headline: 'Newer', slugline: 'b', time: '2026-10-23T01:00:00+09:00' }),
    ];
    const order = (all: readonly string[]) =>
      chainArticles(articlesOf(all)).map(({ articles }) => articles[0].headline);
    expect(order(copies)).toEqual(['Newer', 'Older', 'Undated']);
    expect(order([...copies].reverse())).toEqual(order(copies));
  });

  it('puts a lead that has no time where its marker has it', () => {
    const noTime = (marker: string, headline: string, more: string) =>
      [`${marker} Ostrel-quarry`, `${marker} ${headline}`, `OSTREL, Oct. 23 (Narae) -- ${more}`, '(END)', ''].join(
        '\n',
      );
    const first = 'A slope gave way in the quarry of Ostrel on Friday and buried an excavator, the council said.';
    const stories = chainArticles(
      articlesOf([
        noTime('(3rd LD)', 'Excavator found under quarry slope', `${first}\nIts driver was at lunch.`),
        copyOf({ slugline: 'Ostrel-quarry', body: [first], time: '2026-10-23T08:15:00+09:00' }),
        noTime('(LEAD)', 'Slope buries excavator in quarry', first),
      ]),
    );
    expect(stories.map(({ articles }) => articles.map(({ marker }) => marker?.text ?? null))).toEqual([
      [null, 'LEAD', '3rd LD'],
    ]);
  });

  it('is killed by its slugline alone, of two of one name the one of that day', () => {
    const story = (time: string, headline: string, body: string) =>
      copyOf({ slugline: 'Solvik-dam', headline, body: [body], time });
    const kill = copyOf({
      marker: '(KILL)',
      slugline: 'Solvik-dam',
      headline: 'Solvik dam story',
      body: ['Please kill the story slugged Solvik-dam.'],
      time: '2026-10-23T12:00:00+09:00',
    });
    const stories = chainArticles(
      articlesOf([
        story(
          '2026-10-16T08:15:00+09:00',
          'Anglers count trout above weir',
          'Forty anglers counted trout on Friday, their club said.',
        ),
        story(
          '2026-10-23T08:15:00+09:00',
          'Villages emptied as water seeps through wall',
          'Three villages were emptied on Friday, the council said.',
        ),
        kill,
      ]),
    );
    expect(stories.map(({ articles }) => articles.map(({ marker }) => marker?.kind ?? null))).toEqual([
      [null, 'kill'],
      [null],
    ]);
  });

  it('gives an alert that names nobody to the one agency whose copy goes on with it', () => {
    const alert = '(URGENT) Bridge over Estany gorge sags, trains halted: operator\n\n(END)\n';
    const body = [
      'The railway bridge over the Estany gorge sagged on Friday and all trains were halted, its operator said.',
    ];
    const headline = 'Trains halted as Estany gorge bridge sags';
    const ours = copyOf({ headline, slugline: 'gorge-bridge', body });
    const stories = chainArticles(articlesOf([alert, ours]));
    expect(stories.map(({ articles }) => articles.length)).toEqual([2]);
    expect(stories[0]?.why.join(' ')).toContain('The alert names no agency');
    const theirs = copyOf({ headline, slugline: 'gorge-bridge', body, agency: 'Corvane Wire', short: 'Corvane' });
    expect(chainArticles(articlesOf([alert, ours, theirs]))).toHaveLength(3);
  });

  describe('a story whose versions do not all have an hour', () => {
    const opening = 'A slope gave way in the quarry of Ostrel on Friday and buried an excavator, the council said.';
    const dated = (marker: string, date: string, body = opening, lead = 'Slope buries excavator in Ostrel quarry') =>
      `${marker} Ostrel-quarry\n${marker} ${lead}\nOSTREL, ${date} (Narae) -- ${body}\n(END)\n`;
    const timed = (marker: string, time: string, body = opening) =>
      copyOf({
        marker,
        slugline: 'Ostrel-quarry',
        headline: 'Slope buries excavator in Ostrel quarry',
        body: [body],
        time,
      });
    const chained = (...copies: string[]) =>
      chainArticles(articlesOf(copies)).map(({ articles }) => articles.map(({ marker }) => marker?.text ?? 'first'));

    it('is one over midnight, by its days', () => {
      expect(chained(timed('', '2026-10-23T00:10:00+09:00'), dated('(LEAD)', 'Oct. 23, 2026'))).toEqual([
        ['first', 'LEAD'],
      ]);
      expect(chained(timed('', '2026-10-23T23:50:00+09:00'), dated('(LEAD)', 'Oct. 24, 2026'))).toEqual([
        ['first', 'LEAD'],
      ]);
    });

    it('is one over the turn of a year', () => {
      const eve = `Ostrel-quarry\nSlope buries excavator in Ostrel quarry\nOSTREL, Dec. 31 (Narae) -- ${opening}\n(END)\n`;
      expect(chained(eve, timed('(LEAD)', '2027-01-01T00:30:00+09:00'))).toEqual([['first', 'LEAD']]);
    });

    it('is killed whole', () => {
      const kill =
        '(KILL) Ostrel-quarry\nPlease kill the story "Slope buries excavator in Ostrel quarry". It is wrong. There will be no substitute.\n(Narae)\n(C) Narae News Agency. All Rights Reserved\n';
      const [story] = chained(timed('', '2026-10-23T08:15:00+09:00'), dated('(LEAD)', 'Oct. 23, 2026'), kill);
      expect(story?.slice(0, 2)).toEqual(['first', 'LEAD']);
    });

    it('keeps a correction over a lead without an hour', () => {
      const [story] = chained(
        timed('', '2026-10-23T08:15:00+09:00'),
        dated('(LEAD)', 'Oct. 23, 2026'),
        timed('(2nd LD)', '2026-10-23T10:15:00+09:00', `${opening} Nobody was hurt.`),
        timed('(CORRECTED)', '2026-10-23T11:15:00+09:00', `${opening} Nobody was hurt.`),
      );
      expect(story).toEqual(['first', 'LEAD', '2nd LD', 'CORRECTED']);
    });

    it('stands in the list where its newest day is', () => {
      const old = copyOf({
        headline: 'An older story',
        slugline: 'older',
        body: ['Of another thing.'],
        time: '2020-01-01T08:00:00+09:00',
      });
      const stories = chainArticles(
        articlesOf([old, timed('', '2026-10-23T08:15:00+09:00'), dated('(3rd LD)', 'Oct. 23')]),
      );
      expect(stories.map(({ articles }) => articles.length)).toEqual([2, 1]);
    });
  });
});
