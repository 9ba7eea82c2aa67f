import type { Article } from '../wire/article.ts';
import { leastSure } from '../wire/confidenceOf.ts';
import type { StoredStory } from './bundle.ts';
import { dayOf } from './dayOf.ts';
import { newSince } from './newSince.ts';
import type { Row } from './row.ts';

const firstWords = (article: Article): string | null => {
  for (const block of article.body) {
    const text = block.kind === 'paragraph' || block.kind === 'subhead' ? block.text.trim() : '';
    if (text !== '') return text.length > 120 ? `${text.slice(0, 120).trimEnd()}…` : text;
  }
  return null;
};

const nameOf = (file: string): string => file.split(/[\\/]/).pop() ?? file;

/** What the list shows of a story: its newest version, with a picture of it where there is one. */
export function rowOf(story: StoredStory): Row {
  const article = story.articles[story.articles.length - 1] ?? story.articles[0];
  const pictures = story.extras[story.articles.length - 1]?.pictures ?? [];
  const at = Math.max(
    0,
    pictures.findIndex((picture) => picture !== null),
  );
  const photo = article.photos[at];
  return {
    id: story.id,
    articles: story.articles.map(({ id }) => id),
    day: dayOf(article),
    filedAt: article.filedAt,
    firstFiledAt: story.articles[0].filedAt,
    headline: article.headline || firstWords(article) || nameOf(article.file),
    language: article.language,
    marker: article.marker,
    genre: article.genre,
    source: article.source,
    slugline: article.slugline,
    status: article.status,
    confidence: leastSure(story.extras.map(({ confidence }) => confidence)),
    newSince: newSince(story.articles),
    photo: photo ? { picture: pictures[at] ?? null, rights: photo.rights } : null,
  };
}
