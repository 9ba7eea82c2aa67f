import type { Marker } from './article.ts';
import type { Line } from './lines.ts';
import { isSlugline } from './slugline.ts';
import type { Title } from './title.ts';

/** Which of a header's titles is the headline and which the slugline, and what stands before them. */
export type Picked = {
  readonly headline: Title | null;
  readonly slug: Title | null;
  readonly marker: Marker | null;
  readonly genre: string | null;
  /** The lines that are neither. */
  readonly unknown: readonly Line[];
};

/** A line shorter than this has not run to the wire's column. */
const short = 45;

/** A headline that is too long for one line of the wire and runs on to the next; null if it does not. */
function joined(first: Title | undefined, last: Title | undefined): Title | null {
  if (!first || !last || first.line.number !== last.line.number - 1) return null;
  if (first.line.text.length < short || /[:=.]$/.test(first.line.text) || last.marker !== null) return null;
  return { ...first, text: `${first.text} ${last.text}`, parts: [first.text, last.text] };
}

/** Whether a title is the story's short name: a slugline, or one word in small letters above another title. */
const isShortName = (title: Title, titles: readonly Title[]): boolean =>
  isSlugline(title.text) || (title === titles[0] && titles.length > 1 && /^[a-z]{3,24}$/.test(title.text));

function saidTwice(others: readonly Title[], titles: readonly Title[]): Title | undefined {
  const counts = new Map<string, number>();
  for (const { text } of titles) counts.set(text, (counts.get(text) ?? 0) + 1);
  return others.find(({ text }) => (counts.get(text) ?? 0) > 1);
}

/**
 * The headline: what is said twice, else what a desk closes with `=`, else the first that is no slugline; a word alone, as
 * a menu has it, only where no title of four words stands below.
 */
function headlineOf(titles: readonly Title[], isRelease: boolean): Title | null {
  const others = titles.filter((title) => !isShortName(title, titles));
  const twice = titles.length > 1 ? saidTwice(others, titles) : undefined;
  if (twice) return twice;
  const closed = others.filter(({ line }) => line.text.endsWith(' =')).at(-1);
  if (closed) return joined(titles[titles.indexOf(closed) - 1], closed) ?? closed;
  const whole = isRelease ? joined(others[0], others[1]) : null;
  const [first] = others;
  const isWord = first !== undefined && /^\p{Script=Latin}{1,16}$/u.test(first.text);
  const longer = isWord ? others.find(({ text }) => text.split(' ').length >= 4) : undefined;
  return whole ?? longer ?? first ?? (titles.length > 1 ? null : titles[0]) ?? null;
}

/**
 * Picks the headline and the slugline, which is the short hyphenated name, mostly said twice.
 * @param isRelease whether the header is a release's, whose headlines run over lines
 */
export function pickTitles(titles: readonly Title[], isRelease: boolean): Picked {
  const headline = headlineOf(titles, isRelease);
  const slug = titles.find((title) => title !== headline && isShortName(title, titles)) ?? null;
  const known = new Set([headline?.text, slug?.text, ...(headline?.parts ?? [])]);
  const named = titles.filter(({ text }) => known.has(text));
  return {
    headline,
    slug,
    marker: headline?.marker ?? named.find(({ marker }) => marker !== null)?.marker ?? null,
    genre: headline?.genre ?? named.find(({ genre }) => genre !== null)?.genre ?? null,
    unknown: titles.filter(({ text }) => !known.has(text)).map(({ line }) => line),
  };
}
