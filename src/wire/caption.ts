import type { Photo, Rights } from './article.ts';
import { mayOpen } from './mayOpen.ts';
import { bareTermsAt, isBareTerm, isTerm, mayRedistribute, maySell, sentencesOf } from './terms.ts';
import { territoriesIn, unknownTerritory } from './territories.ts';

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
const opensCaption = mayOpen([sign, koreanSign]);

const koreanClose =
  /(?:\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?|\[[^\]]{0,200}(?:재배포|국내에서만)[^\]]{0,200}\])\s?(?:\S{1,40}@\S{1,40}|\[[^\]]{2,200}\])?$/;

/** What tells a credit from a remark in brackets where terms follow it. */
const isCredit = /photo|foto|[/©]|사진|提供|摄/i;

const bracket = /\s*(?:[(（]([^()（）]{1,200})[)）]|\[([^[\]]{1,200})\])\s*[.|]?\s*$/;

const openingOf = (line: string): RegExpExecArray | null =>
  line.startsWith('(') && line.length < 1000 && koreanClose.test(line.slice(-460))
    ? koreanSign.exec(line.slice(0, 120))
    : null;

/** What stands behind a caption, taken off from its end: credit and usage terms, in whichever order. */
class Close {
  credit: string | null = null;
  creditAt: FoundCaption['creditAt'] = null;
  readonly usageTerms: string[] = [];
  readonly termsAt: (readonly [number, number])[] = [];
  readonly #line: string;
  readonly #from: number;

  constructor(line: string, from: number) {
    this.#line = line;
    this.#from = from;
  }

  /** Takes the last piece before `to`; gives where it began, null where there is none. */
  take(to: number): number | null {
    const tail = Math.max(this.#from, to - 420);
    const match = bracket.exec(this.#line.slice(tail, to));
    const inside = match?.[1] ?? match?.[2] ?? '';
    if (!match || inside === '') return this.#bare(to);
    const at = tail + match.index;
    if (isTerm(inside)) this.#terms(inside, [at, to]);
    else if (this.credit === null && inside.length <= 60 && (this.termsAt.length === 0 || isCredit.test(inside))) {
      this.credit = inside;
      this.creditAt = [at, to];
    } else return null;
    return at;
  }

  #bare(to: number): number | null {
    const at = bareTermsAt(this.#line.slice(this.#from, to));
    if (at === null) return null;
    this.#terms(this.#line.slice(this.#from + at, to), [this.#from + at, to]);
    return this.#from + at;
  }

  #terms(text: string, at: readonly [number, number]): void {
    const sentences = sentencesOf(text);
    const giver = sentences.find((sentence) => sentence.endsWith('제공')) ?? null;
    this.credit ??= giver;
    this.usageTerms.unshift(...sentences.filter((sentence) => sentence !== giver));
    this.termsAt.push(at);
  }
}

/** Terms in brackets within a caption's text, which stay where they are: `(UK OUT FOR 28 DAYS)`. */
const termsWithin = (caption: string): string[] =>
  [...caption.matchAll(/[([（]([^()[\]（）]{3,90})[)\]）]/g)].flatMap(([, inside = '']) =>
    isBareTerm(inside) ? sentencesOf(inside) : [],
  );

/** Reads a line as a photo's caption with its terms and credit; null if it is none. */
export function captionIn(line: string): FoundCaption | null {
  if (!opensCaption(line)) return null;
  const opening = sign.exec(line.length > 80 ? line.slice(0, 20) : line) ?? openingOf(line);
  if (!opening) return null;
  const from = opening[0].length;
  const signer = opening.groups?.credit ?? null;
  const close = new Close(line, from);
  if (signer !== null) {
    const at = line.indexOf(signer);
    close.credit = signer;
    close.creditAt = [at, at + signer.length];
  }
  let to = line.length - (/\s\S{1,40}@\S{1,40}$/.exec(line.slice(-100))?.[0].length ?? 0);
  for (let step = 0; step < 5; step += 1) {
    const at = close.take(to);
    if (at === null) break;
    to = at;
  }
  const caption = line
    .slice(from, to)
    .replace(/\s[-–—*]{1,2}\s*$/, '')
    .trim();
  const { credit, creditAt, termsAt } = close;
  const usageTerms = [...termsWithin(caption), ...close.usageTerms];
  return { caption, credit, usageTerms, captionAt: [from, to], termsAt, creditAt };
}

/** What usage terms mean, as far as their words are known. */
export function rightsOf(usageTerms: readonly string[]): Rights {
  const { onlyIn } = territoriesIn(usageTerms);
  const [territory] = onlyIn;
  return {
    territory: onlyIn.length === 1 && territory !== unknownTerritory ? (territory ?? null) : null,
    redistribution: mayRedistribute(usageTerms),
    sale: maySell(usageTerms),
  };
}

/** A photo with the usage terms that stand on a line of their own below its caption. */
export const withTerms = (photo: Photo, sentences: readonly string[]): Photo => {
  const usageTerms = [...photo.usageTerms, ...sentences];
  return { ...photo, usageTerms, rights: rightsOf(usageTerms) };
};

/** The photo a caption line tells of. */
export const photoOf = ({ caption, credit, usageTerms }: FoundCaption, slugline: string | null): Photo => ({
  caption,
  slugline,
  credit,
  usageTerms,
  rights: rightsOf(usageTerms),
});
