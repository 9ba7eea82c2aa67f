import type { Article } from '../wire/article.ts';
import type { Story } from './story.ts';

const whole = /^\d{4}-\d\d-\d\d/;

/** The day an article belongs to, `YYYY-MM-DD` in its own zone: when it was filed, else its dateline's day if that has a year. */
export function dayOf({ filedAt, dateline }: Article): string | null {
  if (filedAt !== null) return whole.exec(filedAt)?.[0] ?? null;
  return dateline?.date ? (whole.exec(dateline.date)?.[0] ?? null) : null;
}

/** The version that a story is listed by: the newest that has a day, else the newest. */
export const listedBy = ({ articles }: Story): Article =>
  articles.findLast((article) => dayOf(article) !== null) ?? articles.at(-1) ?? articles[0];
