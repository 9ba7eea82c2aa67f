import { describe, expect, it } from 'vitest';
import { readAsk } from '../../../src/archive/search/readAsk.ts';
import { writeSearch } from '../../../src/archive/search/writeSearch.ts';
import { lookUp, rowsOf, storyOf } from './lookUp.ts';

const quarry = storyOf({
  headline: 'Quarry at Ostrel to reopen after talks',
  text: 'The café owner Søren Ølgaard said 12,500 tonnes of U.S. granite went to two companies.',
  bylines: [{ name: 'Mira Tolven', language: 'en' }],
  slugline: 'quarry-ostrel',
  dateline: { places: ['OSTREL'], date: '2026-10-23', source: 'Narae' },
  photos: [
    {
      caption: 'Excavators stand idle on Thursday.',
      slugline: null,
      credit: 'Narae',
      usageTerms: [],
      rights: { territory: null, redistribution: null, sale: null },
    },
  ],
  ednote: { text: 'UPDATES with mayor', changes: [] },
});
const ferry = storyOf({
  headline: 'Ferry stranded off Brenmouth',
  text: 'The ferry ran aground. A quarry ship towed it to the harbour at noon.',
  filedAt: '2026-10-20T09:00:00+09:00',
  bylines: [{ name: 'Jonas Quarry', language: 'en' }],
});
const north = storyOf({
  headline: '북한이 국방장관 회담을 제안했다',
  text: '해온 정부는 21일 G7정상회의에서 답하겠다고 밝혔다.',
  filedAt: '2026-10-19T09:00:00+09:00',
  source: { id: 'haeon', name: 'Haeon News' },
});
const stories = [quarry, ferry, north];
const [q, f, n] = stories.map((story) => story.articles[0].headline);
const find = (asked: string): string[] => lookUp(stories, asked);

describe('a search', () => {
  it('looks in headline, body, caption, byline, slugline and note', () => {
    expect(find('reopen')).toEqual([q]);
    expect(find('granite')).toEqual([q]);
    expect(find('excavator')).toEqual([q]);
    expect(find('tolven')).toEqual([q]);
    expect(find('quarry-ostrel')).toEqual([q]);
    expect(find('mayor')).toEqual([q]);
    expect(find('quarry')).toEqual([q, f]);
    expect(find('volcano')).toEqual([]);
  });

  it('minds neither case nor accents nor plurals, nor how figures and initials are set', () => {
    for (const asked of ['CAFE', 'cafés', 'soren olgaard', 'company', 'tonne', '12500', '12,500', 'US', 'u.s.', 'talk'])
      expect(find(asked), asked).toEqual([q]);
  });

  it('asks for all words at once, for a phrase in its order, and for none of what is struck out', () => {
    expect(find('quarry harbour')).toEqual([f]);
    expect(find('"quarry ship"')).toEqual([f]);
    expect(find('"ship quarry"')).toEqual([]);
    expect(find('quarry -harbour')).toEqual([q]);
    expect(find('quarry -"quarry ship"')).toEqual([q]);
    expect(find('-quarry')).toEqual([n]);
    // A phrase does not run from the headline on into the text.
    expect(find('"Brenmouth the ferry"')).toEqual([]);
  });

  it('takes the beginning of a word with an asterisk, and of the last one while it is being typed', () => {
    expect(find('gran')).toEqual([]);
    expect(find('gran*')).toEqual([q]);
    expect(lookUp(stories, readAsk('gran', true))).toEqual([q]);
    expect(lookUp(stories, readAsk('companies', true))).toEqual([q]);
    expect(lookUp(stories, readAsk('str', true))).toEqual([f]);
    // `des` is no plural of `de` while it is being typed.
    expect(lookUp([storyOf({ headline: 'Maison de Brenmouth' })], readAsk('des', true))).toEqual([]);
  });

  it('asks for a source, a byline, a slugline, a place, days and photos by their names', () => {
    expect(find('source:haeon')).toEqual([n]);
    expect(find('source:"narae news"')).toEqual([q, f]);
    expect(find('by:quarry')).toEqual([f]);
    expect(find('by:"mira tolven"')).toEqual([q]);
    expect(find('-by:quarry quarry')).toEqual([q]);
    expect(find('slug:ostrel')).toEqual([q]);
    expect(find('place:ostrel')).toEqual([q]);
    expect(find('place:brenmouth')).toEqual([]);
    expect(find('after:2026-10-20 before:2026-10-20')).toEqual([f]);
    expect(find('before:2026-10-20')).toEqual([f, n]);
    expect(find('after:2026-10')).toEqual([q, f, n]);
    expect(find('before:2025')).toEqual([]);
    expect(find('has:photo')).toEqual([q]);
    expect(find('-has:photo')).toEqual([f, n]);
  });

  it('finds part of a Korean word, whatever particle it carries, and a headline by its initial consonants', () => {
    for (const asked of [
      '북한',
      '북한이',
      '한이',
      '국방',
      '장관',
      '방장',
      '북',
      '회담',
      'ㅂㅎ',
      'ㄱㅂㅈㄱ',
      'ㅂ',
      'G7',
      'g7정상',
      '21일',
    ])
      expect(find(asked), asked).toEqual([n]);
    expect(find('북안')).toEqual([]);
    expect(find('ㅎㅂ')).toEqual([]);
    // What a keyboard joins: ㅄ of ㅂ and ㅅ.
    expect(lookUp([storyOf({ headline: '부산 항만 파업' })], 'ㅄ')).toEqual(['부산 항만 파업']);
    expect(find('북한'.normalize('NFD'))).toEqual([n]);
  });

  it('finds part of a Chinese and of a Japanese sentence', () => {
    const chinese = storyOf({ headline: '奥斯特尔采石场将于周一重新开放', language: 'zh' });
    const japanese = storyOf({ headline: 'オストレル港のフェリーが座礁、乗客は無事', language: 'ja' });
    for (const asked of ['采石场', '重新', '石', '周一重新开放'])
      expect(lookUp([chinese, japanese], asked)).toHaveLength(1);
    for (const asked of ['フェリー', '座礁', 'ﾌｪﾘｰ', 'オストレル港', '乗客は'])
      expect(lookUp([chinese, japanese], asked)).toHaveLength(1);
  });

  it('finds a phrase far down in a long text', () => {
    const long = storyOf({
      headline: 'Minutes',
      text: `${'The mayor of the town spoke. '.repeat(120)}The heron of the moor.`,
    });
    expect(lookUp([long], '"the heron of the moor"')).toEqual(['Minutes']);
  });

  it('finds by the newest version, and by the headlines of those before it', () => {
    const story = storyOf(
      { headline: 'Blast heard in Corvane', text: 'Windows rattled.' },
      { headline: 'Fireworks store burns in Corvane', text: 'Nobody was hurt.' },
    );
    expect(lookUp([story], 'blast')).toHaveLength(1);
    expect(lookUp([story], 'fireworks')).toHaveLength(1);
    expect(lookUp([story], 'rattled')).toEqual([]);
  });
});

describe('what was killed or is withheld', () => {
  const secret = { text: 'The heron was named in the indictment.', bylines: [{ name: 'Ada Grell', language: 'en' }] };
  const killed = storyOf(
    { headline: 'Bank chief charged', ...secret },
    {
      headline: 'KILL: Bank chief charged',
      text: 'Kill the story; the charge is wrong.',
      status: 'canceled' as const,
      marker: { text: 'KILL', kind: 'kill', rank: 9 },
    },
  );
  const withheld = storyOf({ headline: 'Budget of Ostrel', status: 'withheld', ...secret, slugline: 'budget' });
  const held = storyOf(
    { headline: 'Budget of Ostrel', ...secret, slugline: 'budget' },
    {
      headline: 'HOLD: Budget of Ostrel',
      text: 'Please hold the story until lawyers have read it.',
      status: 'withheld' as const,
      marker: { text: 'HOLD', kind: 'hold', rank: 9 },
    },
  );

  it('is found by its headline and by what its source says of the kill', () => {
    expect(lookUp([killed], 'bank chief')).toHaveLength(1);
    expect(lookUp([killed], '"charge is wrong"')).toHaveLength(1);
    expect(lookUp([withheld], 'budget')).toHaveLength(1);
    expect(lookUp([withheld], 'slug:budget')).toHaveLength(1);
    expect(lookUp([held], 'lawyers')).toEqual(['Budget of Ostrel']);
  });

  it('is not found by its text, its bylines, its places or its photos, and no file of the index holds them', () => {
    for (const story of [killed, withheld, held]) {
      for (const asked of ['heron', 'indictment', '"heron was"', 'indict*', 'grell', 'by:grell'])
        expect(lookUp([story], asked), asked).toEqual([]);
      const { files } = writeSearch([story], rowsOf([story]));
      expect(files.filter(({ text }) => /heron|indictment|grell/i.test(text))).toEqual([]);
    }
  });

  it('is found by its text once its embargo is over, and not before', () => {
    const until = { at: '2026-11-30T06:00:00Z', local: null };
    const { extras, ...story } = storyOf({ headline: 'Budget of Ostrel', ...secret, slugline: 'budget' });
    const order = { kind: 'embargo' as const, isNotice: false, until };
    const embargoed = { ...story, extras: extras.map((extra) => ({ ...extra, order })) };
    const [before, after] = [Date.parse(until.at) - 1, Date.parse(until.at)];
    for (const asked of ['heron', '"heron was"', 'indict*', 'grell', 'by:grell']) {
      expect(lookUp([embargoed], asked, before), asked).toEqual([]);
      expect(lookUp([embargoed], asked, after), asked).toEqual(['Budget of Ostrel']);
    }
    for (const asked of ['ostrel', 'slug:budget', 'source:narae', 'budget -heron'])
      expect(lookUp([embargoed], asked, before), asked).toEqual(['Budget of Ostrel']);
    expect(lookUp([embargoed], 'budget -heron', after)).toEqual([]);
  });

  it('is found again once the kill was taken back', () => {
    const back = storyOf(
      { headline: 'Bank chief charged', ...secret },
      {
        headline: 'KILL',
        text: 'Kill it.',
        status: 'canceled' as const,
        marker: { text: 'KILL', kind: 'kill', rank: 9 },
      },
      {
        headline: 'ADVISORY',
        text: 'Please disregard the kill of this story.',
        marker: { text: 'ADVISORY', kind: 'advisory', rank: 9 },
      },
    );
    expect(lookUp([back], 'heron')).toEqual(['Bank chief charged']);
  });
});
