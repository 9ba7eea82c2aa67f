import { agencyOf } from './agencies/agencies.ts';
import type { Article, Block, Notice, Status } from './article.ts';
import { blocksOf } from './blocks.ts';
import { writersIn } from './byline.ts';
import type { Claims } from './Claims.ts';
import { isEmbargo } from './ednote.ts';
import { envelopeOf } from './envelope.ts';
import { type Extent, extentFrom, extentOf } from './extent.ts';
import { hashOf } from './hashOf.ts';
import { type Header, readHeader } from './header.ts';
import { enough, languageOf, languageOfName } from './language.ts';
import type { Line } from './lines.ts';
import { readBody } from './readBody.ts';
import { readEnding } from './readEnding.ts';
import { sourceOf } from './sourceOf.ts';
import { completeDate, filedOf } from './when.ts';

/** An article and its dateline as written. */
export type ReadArticle = { readonly article: Article; readonly dateline: string | null };

const wordsOf = (block: Block): string =>
  'text' in block ? block.text : 'items' in block ? block.items.slice(0, 20).join(' ') : '';

/** The words that a body opens with: as many as tell its language. */
function openingOf(blocks: readonly Block[]): string {
  const words: string[] = [];
  for (let at = 0, length = 0; at < Math.min(12, blocks.length) && length < enough; at += 1) {
    const block = blocks[at];
    if (!block) continue;
    const text = wordsOf(block);
    words.push(text);
    length += text.length + (at === 0 ? 0 : 1);
  }
  return words.join(' ');
}

const statusOf = ({ marker, ednote }: Header, body: string): Status => {
  if (marker?.kind === 'kill') return 'canceled';
  if (marker?.kind === 'hold') return 'withheld';
  return (ednote !== null && isEmbargo(ednote.text)) || /^\W{0,3}EMBARGOED/.test(body) ? 'withheld' : 'usable';
};

/** Whether a headline may be all there is of it, or a note to editors. */
const saysAll = ({ marker, ednote }: Header): boolean =>
  marker?.kind === 'urgent' ||
  (ednote !== null && (marker?.kind === 'kill' || marker?.kind === 'hold' || marker?.kind === 'advisory'));

function noticesOf(header: Header, body: readonly Block[], extent: Extent, lines: readonly Line[]): Notice[] {
  const line = lines[0]?.number ?? 1;
  const notices: Notice[] = [];
  if (header.headline === null)
    notices.push({ code: 'no-headline', line, message: 'No line could be told to be the headline.' });
  if (body.length === 0 && !saysAll(header))
    notices.push({ code: 'no-body', line, message: 'No text was found beside the header.' });
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
  const told = readBody(lines, extent, from !== null, claims);
  const ending = readEnding(lines, extent.end, told.tail ?? header.tail, claims);
  const points: Block[] = header.points.length > 0 ? [{ kind: 'list', items: header.points }] : [];
  const body = [...points, ...blocksOf(told.lines)];
  const copyright = ending.copyright ?? told.copyright ?? header.copyright;
  const around = [...all.slice(0, envelope.from + extent.body), ...lines.slice(extent.end)];
  const sign = extent.dateline?.source ?? null;
  const source = sourceOf({ sign, copyright, signOff: ending.signOff, around }) ?? cover?.source ?? null;
  const opening = openingOf(body);
  const agency = agencyOf(source?.id ?? '');
  const language = languageOf([header.headline ?? '', opening].join(' '), agency?.language ?? 'en');
  const line = first?.number ?? 1;
  const isKorean = language === 'ko' || header.bylines.some((byline) => byline.language === 'ko');
  const filed = filedOf(header.stamp ?? ending.stamp, agency?.zone ?? null, isKorean, all[0]?.number ?? 1);
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
    status: statusOf(header, opening),
    notices: [...noticesOf(header, body, extent, lines), ...filed.notices, ...day.notices],
  };
  return { article, dateline: extent.dateline && first ? first.text.slice(0, extent.dateline.length).trim() : null };
}
