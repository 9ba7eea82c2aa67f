import type { Article } from '../../wire/article.ts';

const sidebar =
  /^[[(]?(profile|background|analysis|factbox|timeline|explainer|feature|interview|commentary|focus|brief|preview|해설|분석|인터뷰|프로필)(?:[\])]|\s?[:–-])/i;

/** What gathers the day's stories, or lists its dates: it quotes them all and is a version of none. */
const digest =
  /\b(?:news (?:summary|digest|in brief|at a glance|schedule)|(?:first|second|third) summary|summary of\b.{0,60}\bnews|(?:top|main) headlines|newspaper headlines|today in\b.{0,40}\bhistory|(?:daily|weekly) (?:news )?(?:digest|diary|schedule))\b|^\[?(?:주요 ?뉴스|오늘의 ?(?:주요)? ?(?:일정|뉴스)|이 ?시각 헤드라인)/i;

/** What lists what was: a chronology, the worst of its kind. */
const record =
  /^(?:chronology|timeline)\b|^(?:\S+['’]s )?(?:deadliest|worst)(?: \w+)? \w+s(?: (?:in|since|of)\b.*)?$|\bat a glance$/i;

/** What kind of piece beside the news an article is, `news focus`, `profile`, `digest`; null for the news itself. */
export function sideOf({ genre, headline }: Article): string | null {
  const side = genre ?? sidebar.exec(headline ?? '')?.[1] ?? null;
  if (side !== null) return side.toLowerCase();
  return digest.test(headline ?? '') ? 'digest' : record.test(headline ?? '') ? 'record' : null;
}

const market =
  /\b(?:shares|stocks?|markets?|bourse|kospi|kosdaq|nikkei|hang seng|ftse|dax|index|won(?= (?:opens?|closes?|starts?|ends?)\b)|yen|yuan|r[ou]uble|rupee|dollar|euro)\b|코스피|코스닥|증시|환율|주가|일경|닛케이/i;

/** A part of a trading day. */
export type Session = 'opening' | 'midday' | 'close';

const sessions: readonly (readonly [Session, RegExp])[] = [
  [
    'close',
    /\b(?:closes?d?|closing|ends? (?:up|down|higher|lower|flat|mixed|sharply)|finish(?:es|ed)?|settles?d?)\b|마감|종가/i,
  ],
  ['midday', /\b(?:midday|late (?:\w+ )?morning|by noon|at midday|in early afternoon)\b|장중|오전장/i],
  [
    'opening',
    /\b(?:opens?|opened|opening|starts? (?:up|down|higher|lower|flat|mixed)|early trad(?:e|ing))\b|출발|개장|장 ?초반/i,
  ],
];

/** Which part of a trading day a headline reports, where it is one of the market reports that come several times a day. */
export const sessionOf = (headline: string | null): Session | null =>
  headline !== null && market.test(headline)
    ? (sessions.find(([, pattern]) => pattern.test(headline))?.[0] ?? null)
    : null;
