import type { Article } from '../../wire/article.ts';
import { dayOf } from '../dayOf.ts';
import { oldestFirst } from '../order.ts';
import type { Link } from './Chains.ts';
import { isVersion, stageOf } from './series.ts';
import { hour, type Traits } from './traits.ts';

/** So far the clocks of one desk may be apart. */
const slip = 10 * 60_000;
const halfADay = 12 * hour;

const asks = ({ marker }: Article): boolean =>
  marker?.kind === 'kill' || marker?.kind === 'hold' || marker?.kind === 'advisory';

const hasHour = ({ filedAt }: Article): boolean => filedAt?.includes('T') ?? false;

/**
 * When an article is held against those before it, in milliseconds. A notice waits for what it is about: so long as clocks may be
 * apart, to the end of its day where it names no hour, and to the end of all where it names no day.
 */
export function turnOf({ article, time }: Traits): number {
  if (!asks(article)) return time ?? 0;
  return time === null ? Number.POSITIVE_INFINITY : time + (hasHour(article) ? slip : halfADay);
}

/** After which of the others a notice goes that the clock puts before all copy; -1 where it stays. */
function placeOf(notice: Article, links: readonly Link[], others: readonly Article[]): number {
  const link = links.find(({ traits }) => traits.article === notice);
  if (!link?.after) return -1;
  const after = others.indexOf(link.after.article);
  if (hasHour(notice)) return link.evidence?.isNamed ? after : -1;
  const day = dayOf(notice);
  const isBy = (other: Article): boolean => day === null || (dayOf(other) ?? '') <= day;
  return Math.max(after, others.findLastIndex(isBy));
}

/**
 * Whether a version that has only its day, or not even that, comes after another: of one day the marker tells, and a correction is
 * its last word, which no lead goes over for being without an hour.
 */
function isAfter(late: Traits, other: Traits): boolean {
  if (asks(other.article) || (isVersion(late) && !isVersion(other))) return false;
  const days = late.day !== null && other.day !== null ? [late.day, other.day] : ['', ''];
  return days[0] === days[1] ? !isVersion(late) || stageOf(late) >= stageOf(other) : (days[0] ?? '') > (days[1] ?? '');
}

/** The articles of a chain by the clock, those without an hour where their markers have them. */
function inTurn(links: readonly Link[]): Article[] {
  const order = (a: Link, b: Link): number => oldestFirst(a.traits.article, b.traits.article);
  const isTimed = ({ traits: { article } }: Link): boolean => hasHour(article) || asks(article);
  const versions = links.filter(isTimed).sort(order);
  const others = links.filter((link) => !isTimed(link)).sort(order);
  for (const late of others)
    versions.splice(versions.findLastIndex(({ traits }) => isAfter(late.traits, traits)) + 1, 0, late);
  return versions.map(({ traits }) => traits.article);
}

/** The articles of a chain as the versions of a story: oldest first, and no notice before all that it is about. */
export function versionsOf(links: readonly Link[]): Article[] {
  const articles = inTurn(links);
  const first = articles.findIndex((article) => !asks(article));
  if (first <= 0) return articles;
  const versions = articles.slice(first);
  const stay: Article[] = [];
  for (const notice of articles.slice(0, first)) {
    const place = placeOf(notice, links, versions);
    if (place < 0) stay.push(notice);
    else versions.splice(place + 1, 0, notice);
  }
  return [...stay, ...versions];
}
