import type { Article } from '../../wire/article.ts';
import { blockText } from '../blockText.ts';
import { dayOf } from '../dayOf.ts';
import type { Order, OrderKind, Until } from './order.ts';
import { toldVersion } from './standingOf.ts';

/** One kill, hold, embargo or correction of the archive, in its own words. */
export type CorrectionEntry = {
  readonly kind: OrderKind;
  readonly marker: string | null;
  /** As the article has it. */
  readonly filedAt: string | null;
  readonly day: string | null;
  readonly source: string | null;
  readonly language: string;
  /** What the notice says: its note, or its own paragraphs. */
  readonly says: readonly string[];
  /** The headline of the copy that it is about; null where that copy is not in the archive. */
  readonly target: string | null;
  readonly until: Until | null;
  readonly story: string;
  /** Which version of the story it is, from 1; null for the newest, as in its address. */
  readonly version: number | null;
};

type Told = {
  readonly id: string;
  readonly articles: readonly Article[];
  readonly extras: readonly { readonly order: Order | null }[];
};

/** An advisory counts only where it takes something back; a schedule is none of the reader's business here. */
const isListed = (order: Order, article: Article): boolean =>
  order.kind !== 'advisory' ||
  /\b(?:withdraw|disregard|do not use|nicht verwenden|ne pas utiliser)/i.test(wordsOf(article).join(' '));

function wordsOf({ ednote, body }: Article, isNotice = true): string[] {
  const note = ednote ? [ednote.text] : [];
  const told = isNotice ? body.slice(0, 6).map(blockText) : note.length > 0 ? [] : body.slice(0, 1).map(blockText);
  return [...note, ...told].map((text) => (text.length > 600 ? `${text.slice(0, 600).trimEnd()}…` : text));
}

/** The headline of what an order is about: the copy before a notice or a correction; its own where it is the copy itself. */
function targetOf(story: Told, at: number, { kind, isNotice }: Order): string | null {
  if (!isNotice && kind !== 'correction') return story.articles[at]?.headline ?? null;
  const version = at === 0 ? 0 : toldVersion(story, at);
  const before = story.extras[version - 1];
  return version === 0 || before?.order?.isNotice ? null : (story.articles[version - 1]?.headline ?? null);
}

function* entriesOf(story: Told): Generator<CorrectionEntry> {
  for (const [at, article] of story.articles.entries()) {
    const order = story.extras[at]?.order ?? null;
    if (order === null || !isListed(order, article)) continue;
    yield {
      kind: order.kind,
      marker: article.marker?.text ?? null,
      filedAt: article.filedAt,
      day: dayOf(article),
      source: article.source?.name ?? null,
      language: article.language,
      // The text of copy that is held back stays behind its own step.
      says:
        order.kind === 'hold' || order.kind === 'embargo'
          ? withoutCopy(article, order)
          : wordsOf(article, order.isNotice),
      target: targetOf(story, at, order),
      until: order.until,
      story: story.id,
      version: at + 1 === story.articles.length ? null : at + 1,
    };
  }
}

const withoutCopy = (article: Article, { isNotice }: Order): string[] =>
  isNotice ? wordsOf(article) : article.ednote ? [article.ednote.text] : [];

const newestFirst = (a: CorrectionEntry, b: CorrectionEntry): number => {
  const [one, other] = [`${a.day ?? ''} ${a.filedAt ?? ''} ${a.story}`, `${b.day ?? ''} ${b.filedAt ?? ''} ${b.story}`];
  return one < other ? 1 : one > other ? -1 : 0;
};

/** Every kill, hold, embargo and correction of an archive, newest first; what has no day comes last. */
export const correctionsOf = (stories: Iterable<Told>): CorrectionEntry[] =>
  [...stories].flatMap((story) => [...entriesOf(story)]).sort(newestFirst);
