import { agencyOf } from './agencies/agencies.ts';
import { bylineIn, isMixed } from './byline.ts';
import { captionIn } from './caption.ts';
import { datelineAt, type FoundDateline } from './dateline.ts';
import { deskLineIn, isIssue, loneMarkerIn } from './deskLine.ts';
import { ednoteIn } from './ednote.ts';
import { isEnd, isFurnitureAbove, isRemark, isSignOff } from './ending.ts';
import { isTrailer } from './envelope.ts';
import type { Line } from './lines.ts';
import { opensPlainly } from './openedBy.ts';
import { isSlugline } from './slugline.ts';
import { stampIn } from './stamp.ts';
import { termsAlone } from './terms.ts';

/** Where in an article's lines the body begins and ends, and the dateline that opens it. */
export type Extent = {
  /** The first line of the body, as an index. */
  readonly body: number;
  /** The line after the body's last. */
  readonly end: number;
  readonly dateline: FoundDateline | null;
};

/** A body is sought in so many lines at the most; headers are shorter. */
const window = 3000;

function findDateline(lines: readonly Line[]): { at: number; found: FoundDateline } | null {
  const first = lines.findIndex(({ text }) => text !== '');
  for (let at = Math.max(0, first); at < Math.min(lines.length, window); at += 1) {
    const { text } = lines[at] ?? { text: '' };
    if (text.length < 14 || isFurnitureAbove(text) || captionIn(text) || ednoteIn(text)) continue;
    const found = datelineAt(text);
    if (!found || (found.date === null && text.length < found.length + 12)) continue;
    if (at === first && text.length < 100 && (found.source === null || found.date === null) && !/-- \[[A-Z]/.test(text))
      continue;
    return placedBelow(lines, at, found) ?? { at, found };
  }
  return null;
}

/** A dateline that names no place may only open a list of points: the one that names it stands a few lines below. */
function placedBelow(
  lines: readonly Line[],
  from: number,
  { places, source, length }: FoundDateline,
): { at: number; found: FoundDateline } | null {
  if (places.length > 0 || !/^\*\s/.test(lines[from]?.text.slice(length).trimStart() ?? '')) return null;
  for (let at = from + 1; at < Math.min(lines.length, from + 24); at += 1) {
    const found = datelineAt(lines[at]?.text ?? '');
    if (found && found.places.length > 0 && found.source === source) return { at, found };
  }
  return null;
}

const isHeaderLine = (text: string, headline: string | null): boolean =>
  isFurnitureAbove(text) ||
  isRemark(text) ||
  loneMarkerIn(text) !== null ||
  deskLineIn(text) !== null ||
  isIssue(text) ||
  captionIn(text) !== null ||
  ednoteIn(text) !== null ||
  bylineIn(text, headline !== null && isMixed(headline)) !== null ||
  (text.length < 90 && stampIn(text) !== null) ||
  isSlugline(text);

/** Whether a line holds the usage terms of the caption above it. */
function isBelowCaption(lines: readonly Line[], at: number): boolean {
  let above = at - 1;
  while (above > at - 3 && lines[above]?.text === '') above -= 1;
  return captionIn(lines[above]?.text ?? '') !== null && termsAlone(lines[at]?.text ?? '') !== null;
}

/** A byline may stand so many lines of text below the headline, with the note and the summary between. */
const bylineDepth = 5;

/** Without a dateline the body begins after the headline and what header lines follow it. */
function bodyAfterHeadline(lines: readonly Line[], hasHeadline: boolean): number {
  let headline: string | null = hasHeadline ? '' : null;
  let at = 0;
  for (; at < lines.length; at += 1) {
    const { text } = lines[at] ?? { text: '' };
    if (text === '' || isHeaderLine(text, headline) || text === headline || isBelowCaption(lines, at)) continue;
    if (headline !== null) break;
    if (text.length > 220 || (text.endsWith(':') && lines.slice(0, at).some((line) => isSlugline(line.text))))
      return at;
    headline = text;
  }
  const written = afterByline(lines, at);
  return written ?? at;
}

/** The line after a byline, where only lines that the wire marks as header stand before it. */
function afterByline(lines: readonly Line[], from: number): number | null {
  for (let at = from, seen = 0; at < lines.length && seen < bylineDepth; at += 1) {
    const { text, signs } = lines[at] ?? { text: '', signs: '' };
    if (text === '') continue;
    if (bylineIn(text) !== null) return at + 1;
    if (!signs.includes('^')) return null;
    seen += 1;
  }
  return null;
}

const isEndAt = (line: Line | undefined): boolean =>
  line !== undefined &&
  (isEnd(line.text) ||
    (!opensPlainly(line.text) && /^(?:<\s?저작권자|【版[权權])/.test(line.text)) ||
    (line.signs !== '' && line.signs.includes('\u0003')) ||
    isTrailer(line));

function findEnd(lines: readonly Line[], body: number): number {
  for (let at = body; at < lines.length; at += 1) if (isEndAt(lines[at])) return at;
  let end = lines.length;
  for (let seen = 0, at = lines.length - 1; at > body && seen < 8; at -= 1) {
    const { text } = lines[at] ?? { text: '' };
    if (text === '') continue;
    seen += 1;
    if (isSignOff(text)) end = at;
  }
  return end;
}

/** A dateline that a known agency signs, below a few short lines of a page; null without. */
function signedBelow(lines: readonly Line[], from: number): number | null {
  for (let at = from, seen = 0; at < lines.length && seen < 6; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text === '') continue;
    seen += 1;
    const found = datelineAt(text);
    if (found?.source && agencyOf(found.source)) return at;
    if (text.length > 80) return null;
  }
  return null;
}

const label =
  /^(?:WATCH|LISTEN|READ|EXCLUSIVE|UPDATED?|BREAKING|LIVE|VIDEO|PHOTOS?|OPINION|ANALYSIS|REVIEW|FACT CHECK|CLAIM)\b/;

/** The extent of a body that is known to begin at a line of a page. A page's label in capitals, `WATCH —`, is no dateline. */
export function extentFrom(lines: readonly Line[], from: number): Extent {
  const body = signedBelow(lines, from) ?? from;
  const text = lines[body]?.text ?? '';
  return { body, end: findEnd(lines, body), dateline: label.test(text) ? null : datelineAt(text) };
}

/** Finds the body of an article among its lines. */
export function extentOf(lines: readonly Line[], hasHeadline: boolean): Extent {
  const dateline = findDateline(lines);
  const body = dateline?.at ?? bodyAfterHeadline(lines, hasHeadline);
  return { body, end: findEnd(lines, body), dateline: dateline?.found ?? null };
}
