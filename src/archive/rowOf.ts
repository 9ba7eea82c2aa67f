import type { Article } from '../wire/article.ts';
import { leastSure } from '../wire/confidenceOf.ts';
import type { StoredStory } from './bundle.ts';
import { dayOf, listedBy } from './dayOf.ts';
import { newSince } from './newSince.ts';
import { photoUseOf } from './photoUseOf.ts';
import type { Row, RowVersion } from './row.ts';
import { standingOf, toldVersion } from './standing/standingOf.ts';

const firstWords = (article: Article): string | null => {
  for (const block of article.body) {
    const text = block.kind === 'paragraph' || block.kind === 'subhead' ? block.text.trim() : '';
    if (text !== '') return text.length > 120 ? `${text.slice(0, 120).trimEnd()}…` : text;
  }
  return null;
};

const nameOf = (file: string): string => file.split(/[\\/]/).pop() ?? file;

const headlineOf = (article: Article): string => article.headline || firstWords(article) || nameOf(article.file);

/** The versions of a story of several, each headline only where it is not the newest's. */
function versionsOf({ articles }: StoredStory, newest: string): RowVersion[] {
  if (articles.length === 1) return [];
  return articles.map((article) => {
    const { filedAt, marker, status } = article;
    const headline = headlineOf(article);
    return { filedAt, marker, headline: headline === newest ? null : headline, status };
  });
}

/** How a story stands before any embargo has lifted, which a list does by itself. */
function statusOf(story: StoredStory, told: number): Pick<Row, 'status' | 'until'> {
  const standings = standingOf(story, Number.NEGATIVE_INFINITY);
  const last = standings.at(-1);
  const standing = last?.kind === 'usable' ? standings[told - 1] : last;
  switch (standing?.kind) {
    case 'killed':
      return { status: 'canceled', until: null };
    case 'withheld':
      return { status: 'withheld', until: standing.until };
    case 'usable':
    case undefined:
      return { status: 'usable', until: null };
  }
}

/** Whether the newest version only takes back what was asked before: then the story has its own marker again. */
const isTakenBack = ({ extras }: StoredStory): boolean => {
  const kind = extras.at(-1)?.order?.kind;
  return kind === 'unkill' || kind === 'release';
};

/** What the list shows of a story: its newest version, with a picture of it where there is one. */
export function rowOf(story: StoredStory): Row {
  const versions = story.articles.length;
  const newest = story.articles[versions - 1] ?? story.articles[0];
  const dated = listedBy(story);
  // A notice is no copy: the row has the headline of the copy that it is about.
  const told = toldVersion(story, versions);
  const article = story.articles[told - 1] ?? newest;
  const { status, until } = statusOf(story, told);
  const pictures = story.extras[told - 1]?.pictures ?? [];
  const at = Math.max(
    0,
    pictures.findIndex((picture) => picture !== null),
  );
  const uses = article.photos.map(photoUseOf);
  const use = uses[at];
  return {
    id: story.id,
    articles: story.articles.map(({ id }) => id),
    day: dayOf(dated),
    filedAt: dated.filedAt,
    firstFiledAt: story.articles[0].filedAt,
    headline: headlineOf(article),
    language: article.language,
    marker: isTakenBack(story) ? article.marker : newest.marker,
    genre: article.genre,
    source: article.source,
    slugline: article.slugline,
    status,
    until,
    confidence: leastSure(story.extras.map(({ confidence }) => confidence)),
    newSince: newSince(story.articles),
    photo:
      use && status !== 'canceled'
        ? { picture: pictures[at] ?? null, use, areFree: uses.every(({ isFree }) => isFree) }
        : null,
    versions: versionsOf(story, headlineOf(article)),
  };
}
