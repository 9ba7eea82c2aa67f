import { agencyOf } from './agencies/agencies.ts';
import type { Article, Block, Copyright, Notice, Status } from './article.ts';
import { blocksOf } from './blocks.ts';
import { writersIn } from './byline.ts';
import type { Claims } from './Claims.ts';
import { captionIn, photoOf } from './caption.ts';
import { isEmbargo } from './ednote.ts';
import { copyrightIn, isFurniture, isRemark, isSignOff, tailOf } from './ending.ts';
import { envelopeOf, isTrailer } from './envelope.ts';
import { type Extent, extentFrom, extentOf } from './extent.ts';
import { hashOf } from './hashOf.ts';
import { type Header, readHeader } from './header.ts';
import { languageOf, languageOfName } from './language.ts';
import type { Line } from './lines.ts';
import { sourceOf } from './sourceOf.ts';
import { type Stamp, stampIn } from './stamp.ts';
import { completeDate, filedOf } from './when.ts';

/** An article and its dateline as written. */
export type ReadArticle = { readonly article: Article; readonly dateline: string | null };

type Ending = {
  readonly signOff: string | null;
  readonly copyright: Copyright | null;
  readonly stamp: Stamp | null;
};

/** Lines after the end in which a copyright or a second credit line still belongs to the copy. */
const afterEnd = 12;

/** The credit line that opens at `at`, with the lines it runs on to; one line for other sign-offs. */
function creditAt(lines: readonly Line[], at: number): readonly Line[] {
  const first = lines[at]?.text ?? '';
  if (!first.startsWith('(') || first.includes(')')) return lines.slice(at, at + 1);
  const close = lines.slice(at, at + 5).findIndex(({ text }) => text.endsWith(')'));
  return lines.slice(at, at + 1 + Math.max(0, close));
}

function readEnding(lines: readonly Line[], end: number, tail: string | null, claims: Claims): Ending {
  const signOffs: string[] = tail === null ? [] : [tail];
  let [copyright, stamp]: [Copyright | null, Stamp | null] = [null, null];
  let [seen, other] = [0, 0];
  for (let at = end; at < lines.length && seen < afterEnd; at += 1) {
    const line = lines[at];
    if (!line || line.text === '') continue;
    seen += 1;
    const found: Copyright | null = copyright === null ? copyrightIn(line.text) : null;
    const time: Stamp | null = stamp === null && seen <= 6 && isStampLine(line) ? stampIn(line.text) : null;
    if (time) {
      stamp = time;
      claims.add(line.from + time.index, line.from + time.index + time.length, 'filedAt');
    }
    if (found) {
      copyright = found;
      claims.add(line.from, line.to, 'copyright');
    } else if (copyright === null && other === 0 && isSignOff(line.text) && seen <= 4) {
      const credit = creditAt(lines, at);
      signOffs.push(credit.map(({ text }) => text).join(' '));
      for (const one of credit) claims.add(one.from, one.to, 'signOff');
      at += credit.length - 1;
    } else if (copyright !== null) break;
    else if (!time) other += 1;
  }
  return { signOff: signOffs.length === 0 ? null : signOffs.join('\n'), copyright, stamp };
}

/** Whether a line after the end is a stamp and little else. */
const isStampLine = ({ text }: Line): boolean => {
  const stamp = text.length < 60 ? stampIn(text) : null;
  return stamp !== null && stamp.length >= text.length * 0.5;
};

/** What of the body's lines is copy: captions, furniture, copyright and mail addresses among them are not. */
function bodyOf(lines: readonly Line[], extent: Extent, isPicked: boolean, claims: Claims) {
  const kept: Line[] = [];
  const photos: ReturnType<typeof photoOf>[] = [];
  let copyright: Copyright | null = null;
  for (let at = extent.body; at < extent.end; at += 1) {
    const line = lines[at];
    if (!line) break;
    const caption = at > extent.body ? captionIn(line.text) : null;
    const owner = at > extent.body ? copyrightIn(line.text) : null;
    if (caption) {
      photos.push(photoOf(caption, null));
      claims.add(line.from, line.from + caption.captionAt[1], 'caption');
      for (const [start, end] of caption.termsAt) claims.add(line.from + start, line.from + end, 'usageTerms');
      if (caption.creditAt) claims.add(line.from + caption.creditAt[0], line.from + caption.creditAt[1], 'credit');
    } else if (owner) {
      copyright = owner;
      claims.add(line.from, line.to, 'copyright');
    } else if (/^(?=.{5,200}$)\S+@\S+\.\S+$/.test(line.text) || /^[-_*]{3,}\s?=?$/.test(line.text)) continue;
    else if (!isPicked && isFurniture(line.text)) continue;
    else if (isRemark(line.text) || isTrailer(line)) continue;
    else kept.push(at === extent.body && extent.dateline ? afterDateline(line, extent.dateline.length) : line);
  }
  const tail = cutTail(kept, claims);
  for (const line of kept) claims.add(line.from, line.to, 'body');
  return { lines: kept, photos, copyright, tail };
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

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .slice(0, 12)
    .map((block) => ('text' in block ? block.text : 'items' in block ? block.items.slice(0, 20).join(' ') : ''))
    .join(' ');

const statusOf = ({ marker, ednote }: Header, body: string): Status => {
  if (marker?.kind === 'kill') return 'canceled';
  if (marker?.kind === 'hold') return 'withheld';
  return isEmbargo(ednote?.text ?? '') || /^\W{0,3}EMBARGOED/.test(body) ? 'withheld' : 'usable';
};

function noticesOf(header: Header, body: readonly Block[], extent: Extent, lines: readonly Line[]): Notice[] {
  const line = lines[0]?.number ?? 1;
  const notices: Notice[] = [];
  if (header.headline === null)
    notices.push({ code: 'no-headline', line, message: 'No line could be told to be the headline.' });
  if (body.length === 0) notices.push({ code: 'no-body', line, message: 'No text was found beside the header.' });
  if (extent.dateline?.isImpossible)
    notices.push({ code: 'impossible-date', line, message: 'The dateline names a day that no calendar has.' });
  for (const one of header.unknown.slice(0, 50))
    notices.push({
      code: 'unknown-header',
      line: one.number,
      message: 'This line above the body fits no field; it is kept in the raw copy.',
    });
  return notices;
}

const asciiOf = (id: string | undefined): string => (id && /^[a-z0-9]+$/.test(id) ? id : 'copy');

/**
 * Reads the lines of one article.
 * @param text the stretch of copy they stand in; it alone decides the id
 * @param known what is known before: `from`, the line that opens the body; `cover`, the package it belongs to, which
 *   says for it what it does not say itself
 */
export function readArticle(
  all: readonly Line[],
  text: string,
  file: string,
  claims: Claims,
  { from = null, cover = null }: { readonly from?: number | null; readonly cover?: Article | null } = {},
): ReadArticle {
  const envelope = envelopeOf(all);
  const lines = all.slice(envelope.from);
  const extent =
    from === null ? extentOf(lines, envelope.headline !== null) : extentFrom(lines, Math.max(0, from - envelope.from));
  const header = readHeader(lines.slice(0, extent.body), envelope, claims);
  const first = lines[extent.body];
  if (extent.dateline && first) claims.add(first.from, first.from + extent.dateline.length, 'dateline');
  const told = bodyOf(lines, extent, from !== null, claims);
  const ending = readEnding(lines, extent.end, told.tail ?? header.tail, claims);
  const points: Block[] = header.points.length > 0 ? [{ kind: 'list', items: header.points }] : [];
  const body = [...points, ...blocksOf(told.lines)];
  const copyright = ending.copyright ?? told.copyright;
  const around = [...all.slice(0, envelope.from + extent.body), ...lines.slice(extent.end)];
  const sign = extent.dateline?.source ?? null;
  const source = sourceOf({ sign, copyright, signOff: ending.signOff, around }) ?? cover?.source ?? null;
  const language = languageOf(`${header.headline ?? ''} ${textOf(body)}`, 'en');
  const line = first?.number ?? 1;
  const isKorean = language === 'ko' || header.bylines.some((byline) => byline.language === 'ko');
  const zone = agencyOf(source?.id ?? '')?.zone ?? null;
  const filed = filedOf(header.stamp ?? ending.stamp, zone, isKorean, all[0]?.number ?? 1);
  const filedAt = filed.filedAt ?? cover?.filedAt ?? null;
  const photos = [...header.photos, ...told.photos];
  const day = completeDate(extent.dateline?.date ?? null, { filedAt, photos, file }, line);
  const writers = header.bylines.length === 0 && extent.dateline?.writers ? writersIn(extent.dateline.writers) : [];
  const article: Article = {
    file,
    id: `${asciiOf(source?.id)}-${hashOf(text)}`,
    language,
    source,
    headline: header.headline,
    marker: header.marker,
    genre: header.genre,
    filedAt,
    slugline: header.slugline,
    bylines: [...header.bylines, ...writers].map(({ name }) => ({ name, language: languageOfName(name, language) })),
    ednote: header.ednote,
    dateline: extent.dateline && { places: extent.dateline.places, date: day.date, source: extent.dateline.source },
    photos,
    body,
    signOff: ending.signOff,
    copyright,
    status: statusOf(header, textOf(body)),
    notices: [...noticesOf(header, body, extent, lines), ...filed.notices, ...day.notices],
  };
  return { article, dateline: extent.dateline && first ? first.text.slice(0, extent.dateline.length).trim() : null };
}
