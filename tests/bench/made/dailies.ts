import type { Random } from './Random.ts';
import type { Version } from './Version.ts';
import { names } from './words.ts';

const at = (day: Date, hour: number, minute: number): Date =>
  new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), hour, minute));

const plain = {
  kind: 'first',
  rank: 0,
  note: null,
  caption: null,
  country: 'Velmark',
} as const;

/** The weather, under the same headline every day. */
function weather(random: Random, day: Date, isKorean: boolean): Version {
  const cities = (isKorean ? names.koreanPlaces : names.places).slice(0, 12);
  const lines = cities.map((city) => {
    const [low, high] = [random.between(-4, 12), random.between(13, 31)];
    return isKorean
      ? `${city} ${low}도에서 ${high}도, 비 올 확률 ${random.between(0, 9)}0%`
      : `${city} ${low} to ${high} degrees, chance of rain ${random.between(0, 9)}0 percent.`;
  });
  const opening = isKorean
    ? '기상청이 발표한 전국 주요 도시의 오늘 날씨는 다음과 같다.'
    : "The following is today's weather for the main cities, as the weather office gave it.";
  return {
    ...plain,
    time: at(day, 5, 0),
    headline: isKorean ? '[오늘의 날씨]' : 'Weather forecast for today',
    slugline: isKorean ? null : 'Weather-forecast',
    byline: isKorean ? '윤도경' : 'Seo Yuna',
    place: cities[0] ?? '',
    paragraphs: [opening, ...lines],
  };
}

/** The market's close, and at times the same again with more. */
function market(random: Random, day: Date): Version[] {
  const [points, move] = [random.between(2100, 2900), random.between(3, 60)];
  const way = random.is(0.5) ? 'higher' : 'lower';
  const body = [
    `Velmark stocks closed ${way} on ${day.toISOString().slice(8, 10)} trading of ${random.between(200, 700)} million shares. The crown ${random.is(0.5) ? 'rose' : 'fell'} against the dollar.`,
    `The benchmark index moved ${move}.${random.between(10, 99)} points to close at ${points.toLocaleString('en-US')}.${random.between(10, 99)}.`,
    `Losers outnumbered gainers ${random.between(300, 800)} to ${random.between(100, 290)}.`,
    `The local currency closed at ${random.between(1100, 1400)}.${random.between(1, 9)} crowns, ${random.between(1, 12)}.${random.between(1, 9)} crowns from the session before.`,
  ];
  const first: Version = {
    ...plain,
    time: at(day, 15, 42),
    headline: `Velmark stocks close ${way}`,
    slugline: 'Stocks-close',
    byline: 'Oh Harin',
    place: 'Haeon',
    paragraphs: body,
  };
  if (random.is(0.7)) return [first];
  const more = `Brennick Steel moved ${random.between(1, 9)}.${random.between(1, 9)} percent to ${random.between(20, 90)},000 crowns, and Halvard Lines ${random.between(1, 9)}.${random.between(1, 9)} percent.`;
  const lead = { kind: 'lead', rank: 1, note: 'ADDS details in last para', time: at(day, 16, 30) } as const;
  return [first, { ...first, ...lead, paragraphs: [...body, more] }];
}

/** A digest of what the desk told that day: it belongs to no story. */
export function digest(stories: readonly Version[], day: Date): string {
  const items = stories.map((told) => `${told.headline}\n\n${told.place.toUpperCase()} -- ${told.paragraphs[0] ?? ''}`);
  const date = day.toISOString().slice(0, 10);
  return `${[
    'Narae News Summary',
    `윤서호 / ${date} 18:00:00\n  • facebookfacebook\n  • print`,
    'Narae-news-summary',
    'Narae News Summary',
    'The following is the second summary of major stories moved by Narae News Agency today.',
    items.join('\n\n------------\n'),
    '(END)',
    '(C) Narae News Agency. All Rights Reserved',
  ].join('\n\n')}\n`;
}

/** The pieces that a desk files every day, each a story of its own. */
export const dailiesOf = (random: Random, day: Date, isKorean: boolean): Version[][] =>
  isKorean ? [[weather(random, day, true)]] : [[weather(random, day, false)], market(random, day)];
