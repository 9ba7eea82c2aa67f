import { agencyOf } from './agencies/agencies.ts';
import type { Byline, Copyright, Ednote, Marker, Photo } from './article.ts';
import { bylineIn, isMixed, writersIn } from './byline.ts';
import type { Claims } from './Claims.ts';
import { captionIn, photoOf, withTerms } from './caption.ts';
import { type DeskLine, deskLineIn, isIssue, isRole, loneMarkerIn } from './deskLine.ts';
import { ednoteIn, isEmbargo } from './ednote.ts';
import { copyrightIn, isFurnitureAbove, isRemark } from './ending.ts';
import type { Envelope } from './envelope.ts';
import { isMailAddress } from './isMailAddress.ts';
import { languageOfName } from './language.ts';
import type { Line } from './lines.ts';
import { prefixOf } from './marker.ts';
import { pickTitles } from './pickTitles.ts';
import { claimCaption } from './readBody.ts';
import { isSlugline } from './slugline.ts';
import { type Stamp, stampIn } from './stamp.ts';
import { termsAlone } from './terms.ts';
import { bare, markerAlone, type Title, titleOf, weightier } from './title.ts';

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
  /** Whose the copy is, where that stands above it. */
  readonly copyright: Copyright | null;
  /** Lines that no field fits. */
  readonly unknown: readonly Line[];
};

const opensHangul = (text: string): boolean => text.charCodeAt(0) >= 0xac00;
const uploader = /^([가-힣]{2,4}(?:\s?기자)?)\s*(?:\/|$|기자\s?페이지$|구독)/;

/** A point above the body, without its star; the first of them may stand behind a dateline that is the day alone. */
const pointIn = (text: string): string | null =>
  text.includes('*')
    ? (/^(?:[A-Z][a-z]{2,8}\.? \d{1,2} \([A-Z][\w .]{1,30}\) [-–] )?\*\s+(\S.*)$/s.exec(text)?.[1] ?? null)
    : null;

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
  readonly #writers: Byline[] = [];
  readonly #uploaders: Byline[] = [];
  readonly #photos: Photo[] = [];
  #stamp: Stamp | null = null;
  #ednote: Ednote | null = null;
  #copyright: Copyright | null = null;
  #deskMarker: Marker | null = null;
  #deskGenre: string | null = null;
  #deskSlug: string | null = null;
  #subject: Title | null = null;
  readonly #points: string[] = [];
  #isRelease = false;
  /** Whether a title in small letters was read, so that capitals below it are names. */
  #hasMixed = false;
  #isBelowCaption = false;

  constructor(claims: Claims) {
    this.#claims = claims;
  }

  /** Takes what the wire's own lines say. */
  open({ headline, slugline, subject, stamp }: Envelope): void {
    if (headline) this.#titles.push(titleOf(headline));
    this.#subject = subject && titleOf(subject);
    if (stamp) this.#stampOf(stamp, stamp.text, stampIn(stamp.text));
    if (!slugline) return;
    this.#deskSlug = slugline.text.replace(/\/$/, '');
    this.#claims.add(slugline.from, slugline.from + this.#deskSlug.length, 'slugline');
  }

  read(line: Line): void {
    const text = bare(line.text);
    if (isFurnitureAbove(text) || isRemark(text) || isMailAddress(text)) return;
    const isRead =
      this.#owner(line, text) ||
      this.#photo(line) ||
      this.#note(line, text) ||
      this.#time(line, text) ||
      this.#writer(line, text) ||
      this.#desk(line, text);
    if (isRead || text === '') return;
    const title = titleOf(line);
    if (title.text === '' && title.genre !== null) {
      this.#deskGenre = title.genre;
      this.#claims.add(line.from, line.to, 'genre');
      return;
    }
    this.#titles.push(title);
    this.#hasMixed ||= isMixed(title.text);
  }

  /** Takes a line that says whose the copy is, and one that is an agency's name alone. */
  #owner(line: Line, text: string): boolean {
    const found = copyrightIn(text);
    if (!found) {
      const isAgency = text.length < 48 && agencyOf(text) !== null;
      if (isAgency) this.#claims.add(line.from, line.to, 'source');
      return isAgency;
    }
    this.#copyright ??= found;
    this.#claims.add(line.from, line.to, 'copyright');
    return true;
  }

  #photo(line: Line): boolean {
    const found = captionIn(bare(line.text));
    if (!found) return this.#terms(line);
    this.#isBelowCaption = true;
    claimCaption(found, line.from + line.text.indexOf(bare(line.text)), this.#claims);
    this.#photos.push(photoOf(found, null));
    return true;
  }

  /** Takes usage terms that stand on a line of their own right below a caption. */
  #terms(line: Line): boolean {
    const sentences = this.#isBelowCaption ? termsAlone(line.text) : null;
    this.#isBelowCaption = false;
    const photo = sentences && this.#photos.pop();
    if (!photo) return false;
    this.#photos.push(withTerms(photo, sentences));
    this.#claims.add(line.from, line.to, 'usageTerms');
    return true;
  }

  #note(line: Line, text: string): boolean {
    const found = ednoteIn(text);
    const isSecond = this.#ednote !== null;
    if (!found || (isSecond && !(isEmbargo(text) && isEmbargo(this.#ednote?.text ?? '')))) return false;
    if (!isSecond || stampIn(this.#ednote?.text ?? '') === null) this.#ednote = found.ednote;
    this.#deskMarker = weightier(this.#deskMarker, prefixOf(text).marker);
    this.#claims.add(line.from, line.to, 'ednote');
    return true;
  }

  #time(line: Line, text: string): boolean {
    if (text.length > 90) return false;
    const stamp = stampIn(text);
    const name = opensHangul(text) ? uploader.exec(text) : null;
    if (!stamp && !name) return false;
    if (stamp && stamp.length < text.length * 0.4 && !name) return false;
    if (name?.[1]) {
      for (const one of writersIn(name[1])) this.#uploaders.push(one);
      this.#claims.add(line.from, line.from + line.text.indexOf(name[1]) + name[1].length, 'byline');
    }
    this.#stampOf(line, text, stamp);
    return true;
  }

  #stampOf(line: Line, text: string, stamp: Stamp | null): void {
    if (!stamp || this.#stamp !== null) return;
    const from = line.from + line.text.indexOf(text) + stamp.index;
    this.#claims.add(from, from + stamp.length, 'filedAt');
    this.#stamp = stamp;
  }

  #writer(line: Line, text: string): boolean {
    const found = bylineIn(text, this.#hasMixed);
    if (!found) return false;
    const writers = found.bylines.filter(({ name }) => agencyOf(name) === null);
    for (const one of writers) this.#writers.push(one);
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
    if (found) this.#claimDesk(line, found);
    if (isIssue(text)) this.#isRelease = true;
    if (lone || found || isRole(text) || isIssue(text)) return true;
    const point = pointIn(text);
    if (point === null || this.#points.length > 20) return false;
    this.#points.push(point);
    this.#claims.add(line.from, line.to, 'body');
    return true;
  }

  #claimDesk(line: Line, { slugline, marker }: DeskLine): void {
    const from = line.from + line.text.indexOf(slugline);
    this.#claims.add(from, from + slugline.length, 'slugline');
    const at = marker ? line.text.indexOf(marker.text, slugline.length) : -1;
    if (marker && at >= 0) this.#claims.add(line.from + at, line.from + at + marker.text.length, 'marker');
  }

  header(): Header {
    if (this.#subject && !this.#titles.some(({ text }) => !isSlugline(text))) this.#titles.push(this.#subject);
    const { headline, slug, marker, genre, unknown } = pickTitles(this.#titles, this.#isRelease);
    for (const title of this.#titles) this.#claimTitle(title, headline, slug?.text);
    return {
      headline: headline?.text ?? null,
      marker: marker ?? this.#deskMarker,
      genre: genre ?? this.#deskGenre,
      slugline: this.#deskSlug ?? slug?.text.replace(/\/$/, '') ?? null,
      points: this.#points,
      tail: headline?.tail ?? null,
      copyright: this.#copyright,
      stamp: this.#stamp,
      bylines: unique([...this.#writers, ...this.#uploaders]),
      ednote: this.#ednote,
      photos: this.#photos.map((photo) => ({ ...photo, slugline: slug?.text ?? this.#deskSlug })),
      unknown,
    };
  }

  #claimTitle({ line, text }: Title, headline: Title | null, slug: string | undefined): void {
    const isPart = text === headline?.text || headline?.parts?.includes(text);
    const field = isPart ? 'headline' : text === slug ? 'slugline' : null;
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
  if (bylines.length === 0) return [];
  const seen = new Set<string>();
  return bylines
    .filter(({ name }) => !seen.has(name) && seen.add(name))
    .sort((a, b) => Number(a.language === 'ko') - Number(b.language === 'ko'))
    .map(({ name }) => ({ name, language: languageOfName(name, 'en') }));
}
