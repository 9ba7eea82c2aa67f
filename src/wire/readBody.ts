import type { Copyright, Photo } from './article.ts';
import type { Claims } from './Claims.ts';
import { captionIn, type FoundCaption, photoOf, withTerms } from './caption.ts';
import { copyrightIn, isFurniture, isRemark, tailOf } from './ending.ts';
import { isTrailer } from './envelope.ts';
import type { Extent } from './extent.ts';
import { isMailAddress } from './isMailAddress.ts';
import { holds, type Line } from './lines.ts';
import { openedBy } from './openedBy.ts';
import { noticeAt } from './readEnding.ts';
import { termsAlone } from './terms.ts';

/** What stands between the header and the end. */
export type Body = {
  /** The story's own lines. */
  readonly lines: readonly Line[];
  readonly photos: readonly Photo[];
  readonly copyright: Copyright | null;
  /** The sign-off at the end of the last line. */
  readonly tail: string | null;
};

/** Claims a caption with its terms and credit; `from` is where its line begins. */
export function claimCaption(caption: FoundCaption, from: number, claims: Claims): void {
  claims.add(from + caption.captionAt[0], from + caption.captionAt[1], 'caption');
  for (const [start, end] of caption.termsAt) claims.add(from + start, from + end, 'usageTerms');
  if (caption.creditAt) claims.add(from + caption.creditAt[0], from + caption.creditAt[1], 'credit');
}

const opensRule = openedBy('-_*');

/** A line that is no copy: an address, a rule, the desk's word to other desks, a stamp. */
const isBeside = (line: Line): boolean =>
  ((line.may & holds.at) !== 0 && isMailAddress(line.text)) ||
  (opensRule(line.text) && /^[-_*]{3,}\s?=?$/.test(line.text)) ||
  isRemark(line.text) ||
  isTrailer(line);

/**
 * Reads the lines of the body: captions and a copyright among them are told apart, what is no copy is left out.
 * @param isPicked whether the lines were picked from a page, so that no furniture is among them
 */
export function readBody(lines: readonly Line[], extent: Extent, isPicked: boolean, claims: Claims): Body {
  const kept: Line[] = [];
  const photos: Photo[] = [];
  let copyright: Copyright | null = null;
  for (let at = extent.body; at < extent.end; at += 1) {
    const line = lines[at];
    if (!line) break;
    const caption = at > extent.body ? captionIn(line.text) : null;
    const owner = at > extent.body ? copyrightIn(line.text) : null;
    if (caption) {
      const below = termsBelow(lines, at + 1);
      photos.push(withTerms(photoOf(caption, null), below?.sentences ?? []));
      claimCaption(caption, line.from, claims);
      if (below) claims.add(below.line.from, below.line.to, 'usageTerms');
      at = below?.at ?? at;
    } else if (owner) {
      const whole = noticeAt(lines, at);
      copyright = { ...owner, notice: whole.map(({ text }) => text).join(' ') };
      for (const one of whole) claims.add(one.from, one.to, 'copyright');
      at += whole.length - 1;
    } else if (!isBeside(line) && (isPicked || !isFurniture(line.text))) {
      kept.push(at === extent.body && extent.dateline ? afterDateline(line, extent.dateline.length) : line);
    }
  }
  if (extent.dateline) cutLabels(kept, claims);
  const tail = cutTail(kept, claims);
  for (const line of kept) claims.add(line.from, line.to, 'body');
  return { lines: kept, photos, copyright, tail };
}

/** The usage terms on the next line of text, if it holds nothing else. */
function termsBelow(lines: readonly Line[], from: number): { at: number; line: Line; sentences: string[] } | null {
  for (let at = from; at < Math.min(lines.length, from + 3); at += 1) {
    const line = lines[at];
    if (!line || line.text === '') continue;
    const sentences = termsAlone(line.text);
    return sentences && { at, line, sentences };
  }
  return null;
}

/** Takes a monitor's label that runs on from the dateline's line, `COPREFA] [TEXT] `, from the start of the next. */
function cutLabels(kept: Line[], claims: Claims): void {
  const [first, second] = kept;
  if (first?.text !== '' || !second) return;
  const length = /^[A-Z][A-Z ,.-]{1,60}\]\s*(?:\[[A-Z][A-Z ,.-]{2,60}\]\s*){0,3}/.exec(second.text)?.[0].length ?? 0;
  if (length === 0) return;
  claims.add(second.from, second.from + length, 'dateline');
  kept[1] = afterDateline(second, length);
}

/** Takes a sign-off from the end of the last line. */
function cutTail(kept: Line[], claims: Claims): string | null {
  const at = kept.findLastIndex(({ text }) => text !== '');
  const last = kept[at];
  const tail = last && tailOf(last.text);
  if (!last || !tail) return null;
  const text = last.text.slice(0, tail.at).trimEnd();
  kept[at] = { ...last, text, to: last.from + text.length };
  claims.add(last.from + tail.at, last.to, 'signOff');
  return tail.end;
}

const afterDateline = (line: Line, length: number): Line => {
  const text = line.text.slice(length);
  const skipped = text.length - text.trimStart().length;
  return {
    ...line,
    text: text.trimStart(),
    from: line.from + length + skipped,
    indent: line.indent + length + skipped,
  };
};
