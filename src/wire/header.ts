import { agencyOf } from './agencies/agencies.ts';
import type { Byline, Ednote, Marker, Photo } from './article.ts';
import { bylineIn, isMixed, writersIn } from './byline.ts';
import type { Claims } from './Claims.ts';
import { captionIn, photoOf } from './caption.ts';
import { deskLineIn, isIssue, loneMarkerIn } from './deskLine.ts';
import { ednoteIn } from './ednote.ts';
import { copyrightIn, isFurniture, isRemark, tailOf } from './ending.ts';
import type { Envelope } from './envelope.ts';
import { languageOfName } from './language.ts';
import { type Line, withoutControls } from './lines.ts';
import { prefixOf, suffixOf } from './marker.ts';
import { isSlugline } from './slugline.ts';
import { type Stamp, stampIn } from './stamp.ts';

/** What the lines before the body say. */
export type Header = {
  readonly headline: string | null;
  readonly marker: Marker | null;
  readonly genre: string | null;
  readonly slugline: string | null;
  readonly stamp: Stamp | null;
  readonly bylines: readonly Byline[];
  readonly ednote: Ednote | null;
  readonly photos: readonly Photo[];
  /** What a desk lists above the body, a line each. */
  readonly points: readonly string[];
  /** The sign-off that an alert of one line carries. */
  readonly tail: string | null;
  /** Lines that no field fits. */
  readonly unknown: readonly Line[];
};

type Title = {
  readonly line: Line;
  readonly text: string;
  readonly marker: Marker | null;
  readonly genre: string | null;
  readonly tail: string | null;
};

/** A line without the blanks and bars at its ends. */
function bare(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && /[|\s]/.test(text.charAt(from))) from += 1;
  while (to > from && /[|\s]/.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

const titleOf = (line: Line): Title => {
  const text = bare(withoutControls(line.text)).replace(/^\*{2,}\s*/, '');
  const { marker, genre, length } = prefixOf(text);
  const tail = tailOf(text);
  const suffix = marker === null ? suffixOf(text) : null;
  const rest = text.slice(0, tail?.at ?? suffix?.at).slice(length);
  return {
    line,
    text: rest.replace(/[=+]$/, '').trim(),
    marker: marker ?? suffix?.marker ?? null,
    genre,
    tail: tail?.end ?? null,
  };
};

const isRole = (text: string): boolean =>
  text.length < 70 &&
  /^(?:(?:[A-Z][\w.]*\s){1,4}(?:Writer|Correspondent|Editor|Reporter)s?|(?:The )?Associated Press)\s?=?$/.test(text);

/** Of two markers above a headline, the one that stops the copy, or tells the later version. */
const weightier = (one: Marker | null, other: Marker | null): Marker | null => {
  if (one === null || other === null) return one ?? other;
  if (one.kind === 'kill' || one.kind === 'hold') return one;
  return other.kind === 'kill' || other.kind === 'hold' || other.rank > one.rank ? other : one;
};

/** The marker of a line that holds nothing else. */
const markerAlone = (text: string): Marker | null => {
  const { marker, length } = prefixOf(text);
  return length === text.length ? marker : null;
};

const uploader = /^([가-힣]{2,4}(?:\s?기자)?)\s*(?:\/|$)/;
const mail = /^(?=.{5,200}$)\S+@\S+\.\S+$/;

/** Tells the lines of a header apart and claims their stretches. `lines` end where the body begins. */
export function readHeader(lines: readonly Line[], envelope: Envelope, claims: Claims): Header {
  const reader = new HeaderReader(claims);
  reader.open(envelope);
  for (const line of lines) if (line.text !== '') reader.read(line);
  return reader.header();
}

class HeaderReader {
  readonly #claims: Claims;
  readonly #titles: Title[] = [];
  readonly #bylines: Byline[] = [];
  readonly #signed: Byline[][] = [];
  readonly #photos: Photo[] = [];
  #stamp: Stamp | null = null;
  #ednote: Ednote | null = null;
  #deskMarker: Marker | null = null;
  #deskSlug: string | null = null;
  #subject: Title | null = null;
  readonly #points: string[] = [];

  constructor(claims: Claims) {
    this.#claims = claims;
  }

  /** Takes what the wire's own lines say. */
  open({ headline, slugline, subject, stamp }: Envelope): void {
    if (headline) this.#titles.push(titleOf(headline));
    this.#subject = subject && titleOf(subject);
    if (stamp) this.#stampOf(stamp, stamp.text);
    if (!slugline) return;
    this.#deskSlug = slugline.text.replace(/\/$/, '');
    this.#claims.add(slugline.from, slugline.from + this.#deskSlug.length, 'slugline');
  }

  read(line: Line): void {
    const text = bare(line.text);
    if (isFurniture(text) || isRemark(text) || mail.test(text) || copyrightIn(text) !== null) return;
    const isRead =
      this.#photo(line) ||
      this.#note(line, text) ||
      this.#time(line, text) ||
      this.#writer(line, text) ||
      this.#desk(line, text);
    if (!isRead && text !== '') this.#titles.push(titleOf(line));
  }

  #photo(line: Line): boolean {
    const found = captionIn(bare(line.text));
    if (!found) return false;
    const from = line.from + line.text.indexOf(bare(line.text));
    this.#claims.add(from + found.captionAt[0], from + found.captionAt[1], 'caption');
    for (const [start, end] of found.termsAt) this.#claims.add(from + start, from + end, 'usageTerms');
    if (found.creditAt) this.#claims.add(from + found.creditAt[0], from + found.creditAt[1], 'credit');
    this.#photos.push(photoOf(found, null));
    return true;
  }

  #note(line: Line, text: string): boolean {
    const found = this.#ednote === null ? ednoteIn(text) : null;
    if (!found) return false;
    this.#ednote = found.ednote;
    this.#claims.add(line.from, line.to, 'ednote');
    return true;
  }

  #time(line: Line, text: string): boolean {
    if (text.length > 90) return false;
    const stamp = stampIn(text);
    const name = uploader.exec(text);
    if (!stamp && !name) return false;
    if (stamp && stamp.length < text.length * 0.4 && !name) return false;
    if (name?.[1]) {
      this.#bylines.push(...writersIn(name[1]));
      this.#claims.add(line.from, line.from + line.text.indexOf(name[1]) + name[1].length, 'byline');
    }
    this.#stampOf(line, text);
    return true;
  }

  #stampOf(line: Line, text: string): void {
    const stamp = this.#stamp === null ? stampIn(text) : null;
    if (!stamp) return;
    const from = line.from + line.text.indexOf(text) + stamp.index;
    this.#claims.add(from, from + stamp.length, 'filedAt');
    this.#stamp = stamp;
  }

  #writer(line: Line, text: string): boolean {
    const found = bylineIn(
      text,
      this.#titles.some((title) => isMixed(title.text)),
    );
    if (!found) return false;
    const writers = found.bylines.filter(({ name }) => agencyOf(name) === null);
    this.#signed.push(writers);
    this.#claims.add(line.from, line.to, writers.length > 0 ? 'byline' : 'source');
    return true;
  }

  /** A desk's own lines: the slug line with its version, a marker alone, a role under a byline, points above the body. */
  #desk(line: Line, text: string): boolean {
    const lone = loneMarkerIn(text) ?? markerAlone(text);
    const found = lone ? null : deskLineIn(text);
    this.#deskMarker = weightier(this.#deskMarker, lone ?? found?.marker ?? null);
    if (found) this.#deskSlug ??= found.slugline;
    if (lone) this.#claims.add(line.from, line.to, 'marker');
    if (found) this.#claims.add(line.from, line.to, 'slugline');
    if (lone || found || isRole(text) || isIssue(text)) return true;
    if (!/^\*\s+\S/.test(text) || this.#points.length > 20) return false;
    this.#points.push(text.replace(/^\*\s+/, ''));
    this.#claims.add(line.from, line.to, 'body');
    return true;
  }

  /** The slugline is the short hyphenated name, mostly said twice; the headline is the first of the other lines. */
  header(): Header {
    if (this.#subject && !this.#titles.some(({ text }) => !isSlugline(text))) this.#titles.push(this.#subject);
    const counts = new Map<string, number>();
    for (const { text } of this.#titles) counts.set(text, (counts.get(text) ?? 0) + 1);
    const others = this.#titles.filter(({ text }) => !isSlugline(text));
    const twice = others.find(({ text }) => (counts.get(text) ?? 0) > 1);
    const closed = others.filter(({ line }) => / =$/.test(line.text)).at(-1);
    const headline = twice ?? closed ?? others[0] ?? (this.#titles.length > 1 ? null : this.#titles[0]) ?? null;
    const slug = this.#titles.find((title) => title !== headline && isSlugline(title.text)) ?? null;
    for (const title of this.#titles) this.#claimTitle(title, headline?.text, slug?.text);
    const known = new Set([headline?.text, slug?.text]);
    const marked = this.#titles.find(({ text, marker }) => marker !== null && known.has(text)) ?? null;
    return {
      headline: headline?.text ?? null,
      marker: headline?.marker ?? marked?.marker ?? this.#deskMarker,
      genre:
        headline?.genre ?? this.#titles.find(({ text, genre }) => genre !== null && known.has(text))?.genre ?? null,
      slugline: this.#deskSlug ?? slug?.text.replace(/\/$/, '') ?? null,
      points: this.#points,
      tail: headline?.tail ?? null,
      stamp: this.#stamp,
      bylines: unique([...this.#signed.toReversed().flat(), ...this.#bylines]),
      ednote: this.#ednote,
      photos: this.#photos.map((photo) => ({ ...photo, slugline: slug?.text ?? this.#deskSlug })),
      unknown: this.#titles.filter(({ text }) => !known.has(text)).map(({ line }) => line),
    };
  }

  #claimTitle({ line, text }: Title, headline: string | undefined, slug: string | undefined): void {
    const field = text === headline ? 'headline' : text === slug ? 'slugline' : null;
    if (field === null || text === '') return;
    const at = line.text.lastIndexOf(text);
    // A title whose line has control signs inside is not a stretch of it.
    const from = line.from + Math.max(0, at);
    const { markerAt, genreAt } = prefixOf(bare(line.text));
    const start = line.from + line.text.indexOf(bare(line.text));
    if (markerAt) this.#claims.add(start + markerAt[0], start + markerAt[1], 'marker');
    if (genreAt) this.#claims.add(start + genreAt[0], start + genreAt[1], 'genre');
    this.#claims.add(from, at < 0 ? line.to : from + text.length, field);
  }
}

function unique(bylines: readonly Byline[]): Byline[] {
  const seen = new Set<string>();
  return bylines
    .filter(({ name }) => !seen.has(name) && seen.add(name))
    .sort((a, b) => Number(a.language === 'ko') - Number(b.language === 'ko'))
    .map(({ name }) => ({ name, language: languageOfName(name, 'en') }));
}
