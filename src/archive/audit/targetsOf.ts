import type { Change } from '../../wire/article.ts';

/** What a clause of a note speaks of: parts of the story, paragraphs by number, all of it, or the body somewhere. */
export type Targets = {
  readonly parts: readonly Part[];
  /** Numbers of paragraphs of the newer version, from 1, ascending; some may not exist. */
  readonly paragraphs: readonly number[];
  readonly isThroughout: boolean;
  /** Whether it names nothing that can be looked up but the body. */
  readonly isSomewhere: boolean;
};

/** A part of the story outside its body's paragraphs. */
export type Part = 'headline' | 'byline' | 'photo' | 'dateline';

const parts: readonly (readonly [Part, RegExp])[] = [
  ['headline', /\bheadlines?\b|\btitle\b/i],
  ['byline', /\bbylines?\b|\bcredits?\b/i],
  ['photo', /\bphotos?\b|\bpictures?\b|\bcaptions?\b|\bimages?\b/i],
  ['dateline', /\bdatelines?\b/i],
];

const numbers: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten'.split(' ').map((word, at) => [word, at + 1]),
);
const ordinals: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, at) => [word, at + 1]),
);

/** A note may name a great many; more than a story can have are not looked for. */
const most = 400;

function listed(text: string): number[] {
  const found: number[] = [];
  for (const [, first = '', last] of text.matchAll(
    /(\d{1,4})(?:st|nd|rd|th)?(?:\s?(?:-|–|to)\s?(\d{1,4})(?:st|nd|rd|th)?)?/g,
  )) {
    const [from, to] = [Number(first), Math.min(Number(last ?? first), Number(first) + most)];
    for (let at = from; at <= to && found.length < most; at += 1) found.push(at);
  }
  return found;
}

function paragraphsIn(where: string, count: number): number[] {
  const text = where.toLowerCase();
  const end = /\b(last|final|first|opening)\s+(\d{1,3}|[a-z]+)?\s*(?:para|graf)/.exec(text);
  if (end) {
    const many = Math.min(numbers.get(end[2] ?? '') ?? (Number(end[2]) || 1), most);
    const from = end[1] === 'last' || end[1] === 'final' ? Math.max(1, count - many + 1) : 1;
    return Array.from({ length: many }, (_, at) => from + at);
  }
  if (/\b(?:lead|lede|top) (?:para|graf)|\blede?\b/.test(text)) return [1];
  const words = [...text.matchAll(/\b[a-z]+\b/g)].flatMap(([word]) => ordinals.get(word) ?? []);
  return words.length > 0 ? words : listed(text);
}

const isPlaced = (text: string): boolean => /para|graf|\blede?\b/i.test(text);

/**
 * Resolves a clause of an editor's note to what it speaks of.
 * @param count how many paragraphs the newer version has
 */
export function targetsOf({ what, where }: Change, count: number): Targets {
  const text = where === null ? what : `${what} ${where}`;
  const found = parts.filter(([, pattern]) => pattern.test(text)).map(([part]) => part);
  const source = where !== null && isPlaced(where) ? where : isPlaced(what) ? what : '';
  const paragraphs = source === '' ? [] : [...new Set(paragraphsIn(source, count))].sort((a, b) => a - b);
  const isThroughout = /\bthroughout\b/i.test(text);
  return {
    parts: found,
    paragraphs,
    isThroughout,
    isSomewhere: found.length + paragraphs.length === 0 && !isThroughout,
  };
}
