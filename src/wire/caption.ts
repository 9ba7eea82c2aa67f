import type { Photo, Rights } from './article.ts';

/** A caption line, its parts by their place in the line. */
export type FoundCaption = {
  readonly caption: string;
  readonly credit: string | null;
  readonly usageTerms: readonly string[];
  readonly captionAt: readonly [number, number];
  readonly termsAt: readonly (readonly [number, number])[];
  readonly creditAt: readonly [number, number] | null;
};

const sign = /^[▲△▼]\s*|^[◇◆](?=.{1,60}[)\]]$)\s*|^(?:PHOTO|Photo|FILE PHOTO|File photo|사진)\s?[:：]\s*/;

/** Korean captions open like a story, and close with the day, the terms or an address. */
const koreanSign = /^\((?:[^()=]{1,30})=(?<credit>[^()=]{1,20})\)\s?(?:[^=]{2,40}(?:기자|특파원)\s?=\s?)?/;
const koreanClose =
  /(?:\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?|\[[^\]]{0,200}(?:재배포|국내에서만)[^\]]{0,200}\])\s?(?:\S{1,40}@\S{1,40}|\[[^\]]{2,200}\])?$/;

const terms =
  /use only|no redistribution|redistribution|not for sale|no sales?|editorial use|재배포|국내에서만|판매 금지|무단|mandatory credit|no archiv|archiv|재판매/i;

const bracket = /\s*(?:\(([^()]{1,200})\)|\[([^[\]]{1,200})\])\s*[.|]?\s*$/;

/** Splits usage terms into their sentences, in their own words. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\.\s+|\.$|;\s*/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

const openingOf = (line: string): RegExpExecArray | null =>
  line.startsWith('(') && line.length < 1000 && koreanClose.test(line.slice(-460))
    ? koreanSign.exec(line.slice(0, 120))
    : null;

/** Reads a line as a photo's caption with its terms and credit; null if it is none. */
export function captionIn(line: string): FoundCaption | null {
  const opening = sign.exec(line.length > 80 ? line.slice(0, 20) : line) ?? openingOf(line);
  if (!opening) return null;
  const from = opening[0].length;
  const signer = opening.groups?.credit ?? null;
  const signerAt = signer === null ? -1 : line.indexOf(signer);
  let to = line.length - (/\s\S{1,40}@\S{1,40}$/.exec(line.slice(-100))?.[0].length ?? 0);
  let credit = signer;
  let creditAt: FoundCaption['creditAt'] = signer === null ? null : [signerAt, signerAt + signer.length];
  const usageTerms: string[] = [];
  const termsAt: (readonly [number, number])[] = [];
  for (let step = 0; step < 4; step += 1) {
    const tail = Math.max(from, to - 420);
    const match = bracket.exec(line.slice(tail, to));
    const inside = match?.[1] ?? match?.[2] ?? '';
    if (!match || inside === '') break;
    const at: readonly [number, number] = [tail + match.index, to];
    if (terms.test(inside)) {
      const sentences = sentencesOf(inside);
      const giver = sentences.find((sentence) => sentence.endsWith('제공')) ?? null;
      credit ??= giver;
      usageTerms.unshift(...sentences.filter((sentence) => sentence !== giver));
      termsAt.push(at);
    } else if (credit === null && inside.length <= 60 && termsAt.length === 0) {
      credit = inside;
      creditAt = at;
    } else break;
    to = tail + match.index;
  }
  return { caption: line.slice(from, to).trim(), credit, usageTerms, captionAt: [from, to], termsAt, creditAt };
}

/** What usage terms mean, as far as their words are known. */
export function rightsOf(usageTerms: readonly string[]): Rights {
  const all = usageTerms.join('. ');
  return {
    territory: /republic of korea|south korea only|국내에서만/i.test(all) ? 'KR' : null,
    redistribution: /no redistribution|not for redistribution|재배포 ?금지/i.test(all) ? false : null,
    sale: /not for sale|no sales?\b|판매.{0,12}금지/i.test(all) ? false : null,
  };
}

/** The photo a caption line tells of. */
export const photoOf = ({ caption, credit, usageTerms }: FoundCaption, slugline: string | null): Photo => ({
  caption,
  slugline,
  credit,
  usageTerms,
  rights: rightsOf(usageTerms),
});
