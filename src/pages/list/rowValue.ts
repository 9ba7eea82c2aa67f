import type { Marks } from '../../archive/marks/Marks.ts';
import { isSaved, readingOf } from '../../archive/marks/readingOf.ts';
import type { Row } from '../../archive/row.ts';
import { liftsAt } from '../../archive/standing/liftsAt.ts';
import type { Until } from '../../archive/standing/order.ts';
import { base } from '../../data/base.ts';
import { formatInCopyZone } from '../../ui/formatTime.ts';
import type { StoryRowValue } from '../../ui/StoryRow.tsx';
import { counted, say } from '../../words/words.ts';
import { shortDay } from '../formatDay.ts';
import { whyWithheld } from '../whyWithheld.ts';

const clock = (filedAt: string | null): string | null => (filedAt?.includes('T') ? filedAt.slice(11, 16) : null);

/** How many versions a story has and from when to when; null for a single one. */
export function chainOf(row: Row): string | null {
  if (row.articles.length === 1) return null;
  const versions = counted(row.articles.length, 'version', 'versions');
  const [first, last] = [clock(row.firstFiledAt), clock(row.filedAt)];
  if (first === null || last === null || row.firstFiledAt === null) return versions;
  const firstDay = row.firstFiledAt.slice(0, 10);
  const since = firstDay === row.day ? first : `${shortDay(firstDay)} ${first}`;
  return `${versions} · ${since}–${last}`;
}

/** What came since a version was read: the new paragraphs, counted; where there are none, that it changed. */
function newsOf(row: Row, version: number): StoryRowValue['news'] {
  if (row.status === 'canceled') return null;
  const paragraphs = row.newSince[version - 1] ?? 0;
  if (paragraphs === 0) return { short: say('Changed'), rest: '' };
  return { short: say('{n} new', { n: paragraphs }), rest: paragraphs === 1 ? say(' paragraph') : say(' paragraphs') };
}

/** The hour of an embargo in a row's few words; the story's page has them all. */
const shortly = ({ at, local }: Until): string => {
  const named = at ?? local;
  return named === null ? say('without an hour') : say('until {when}', { when: formatInCopyZone(named) });
};

/** The picture of a row for somebody who reads in a territory; a slot that says whose it is where that is not theirs. */
function pictureOf({ photo }: Row, territory: string | null): StoryRowValue['picture'] {
  if (!photo?.picture) return null;
  const withheld = whyWithheld(photo.use, territory);
  return withheld === null ? { src: base + photo.picture, withheld } : { src: null, withheld };
}

/** A row of the list as the screen shows it to a reader. */
export function rowValue(row: Row, marks: Marks, territory: string | null): StoryRowValue {
  const reading = readingOf(row.articles, marks);
  return {
    id: row.id,
    headline: row.headline,
    language: row.language,
    time: clock(row.filedAt),
    marker: row.marker,
    genre: row.genre,
    sourceName: row.source?.name ?? null,
    sourceLanguage: row.language,
    chain: chainOf(row),
    status: row.status,
    mark: reading.kind,
    news: reading.kind === 'updated' ? newsOf(row, reading.version) : null,
    isSaved: isSaved(row.articles, marks),
    embargo: row.until && {
      says: say('Embargoed {until}', { until: shortly(row.until) }),
      liftsAt: liftsAt(row.until),
    },
    picture: pictureOf(row, territory),
  };
}
