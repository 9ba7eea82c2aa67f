import type { StoredStory } from '../../src/archive/bundle.ts';
import type { Row } from '../../src/archive/row.ts';
import { rowOf } from '../../src/archive/rowOf.ts';
import type { Article } from '../../src/wire/article.ts';

/** Numbers between 0 and 1, always the same from one seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const starts = 'b br c ch cl d dr f fl g gr h j k kl l m n p pl qu r s sh st str t th tr v w z'.split(' ');
const vowels = 'a e i o u ai ea ou oo ie'.split(' ');
const ends = 'n r l s t m d ck nt rd st ng x'.split(' ');
const particles = '이 가 은 는 을 를 에 의 로 과 와 도 에서 으로 까지'.split(' ');

const pick = <Value>(values: readonly Value[], at: number): Value => values[Math.floor(at * values.length)] as Value;

/** Words that no language has, the commonest first. */
function words(count: number, random: () => number, make: () => string): string[] {
  const known = new Set<string>();
  while (known.size < count) known.add(make());
  return [...known].sort((a, b) => a.length - b.length || random() - 0.5);
}

/** As in real text, the nth word is met 1/n as often as the first. */
const zipf = (count: number, random: () => number): number => Math.floor(count ** random()) - 1;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** So many invented stories, newest first, four English ones to one Korean, some 330 words each; and their rows. */
export function searchStories(count: number, perDay = 300): { stories: StoredStory[]; rows: Row[] } {
  const random = randomFrom(7);
  const syllable = (): string => pick(starts, random()) + pick(vowels, random()) + pick(ends, random());
  const english = words(60_000, random, () => Array.from({ length: 1 + Math.floor(random() * 3) }, syllable).join(''));
  const korean = words(20_000, random, () =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () =>
      String.fromCharCode(0xac00 + Math.floor(random() * 399) * 28),
    ).join(''),
  );
  const say = (isKorean: boolean, length: number): string => {
    const vocabulary = isKorean ? korean : english;
    const said = Array.from({ length }, () => {
      const word = vocabulary[zipf(vocabulary.length, random)] ?? '';
      if (isKorean) return word + (random() < 0.7 ? pick(particles, random()) : '');
      return random() < 0.1 ? capital(word) : random() < 0.1 ? `${word}s` : word;
    });
    return `${capital(said.join(' '))}.`;
  };
  const newest = Date.UTC(2026, 9, 31);
  const stories: StoredStory[] = [];
  for (let at = 0; at < count; at += 1) {
    const isKorean = at % 5 === 4;
    const day = new Date(newest - Math.floor(at / perDay) * 86_400_000).toISOString().slice(0, 10);
    const minute = 1439 - Math.floor(((at % perDay) * 1440) / perDay);
    const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    const source = pick(
      [
        { id: 'narae', name: 'Narae News Agency' },
        { id: 'corvane', name: 'Corvane Press' },
        { id: 'haeon', name: 'Haeon News' },
      ],
      random(),
    );
    const article: Article = {
      file: `${day}-${at}.txt`,
      id: `${source.id}-${Math.floor(random() * 2 ** 52)
        .toString(36)
        .padStart(11, '0')}`,
      language: isKorean ? 'ko' : 'en',
      source,
      headline: say(isKorean, isKorean ? 7 : 9),
      marker: null,
      genre: null,
      filedAt: `${day}T${clock}:00+09:00`,
      slugline: `${capital(pick(english, random()))}-${pick(english, random())}`,
      bylines: [
        { name: `${capital(pick(english, random() / 50))} ${capital(pick(english, random() / 50))}`, language: 'en' },
      ],
      ednote: null,
      dateline: { places: [pick(english, random() / 100).toUpperCase()], date: day, source: null },
      photos:
        random() < 0.3
          ? [
              {
                caption: say(isKorean, 20),
                slugline: null,
                credit: source.name,
                usageTerms: [],
                rights: { territory: null, redistribution: null, sale: null },
              },
            ]
          : [],
      body: Array.from({ length: 10 }, () => ({ kind: 'paragraph' as const, text: say(isKorean, isKorean ? 22 : 32) })),
      signOff: '(END)',
      copyright: null,
      status: 'usable',
      notices: [],
    };
    stories.push({
      id: article.id,
      articles: [article],
      why: [],
      also: [],
      quotes: [],
      extras: [{ pictures: [], uses: [], dateline: null, confidence: 'certain', copy: '', order: null }],
    });
  }
  return { stories, rows: stories.map(rowOf) };
}
