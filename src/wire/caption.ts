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

const sign = /^[▲△▼◇◆]\s*|^(?:PHOTO|Photo|FILE PHOTO|File photo|사진)\s?[:：]\s*/;

const terms =
  /use only|no redistribution|redistribution|not for sale|no sales?|editorial use|재배포|국내에서만|판매 금지|무단|mandatory credit|no archiv|archiv/i;

const bracket = /\s*(?:\(([^()]{1,200})\)|\[([^[\]]{1,200})\])\s*[.|]?\s*$/;

/** Splits usage terms into their sentences, in their own words. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\.\s+|\.$|;\s*/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** Reads a line as a photo's caption with its terms and credit; null if it is none. */
export function captionIn(line: string): FoundCaption | null {
  const opening = sign.exec(line.slice(0, 20));
  if (!opening) return null;
  const from = opening[0].length;
  let [to, credit, creditAt]: [number, string | null, FoundCaption['creditAt']] = [line.length, null, null];
  const usageTerms: string[] = [];
  const termsAt: (readonly [number, number])[] = [];
  for (let step = 0; step < 4; step += 1) {
    const tail = Math.max(from, to - 420);
    const match = bracket.exec(line.slice(tail, to));
    const inside = match?.[1] ?? match?.[2] ?? '';
    if (!match || inside === '') break;
    const at: readonly [number, number] = [tail + match.index, to];
    if (terms.test(inside)) {
      usageTerms.unshift(...sentencesOf(inside));
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
    sale: /not for sale|no sales?\b|판매 ?금지/i.test(all) ? false : null,
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
