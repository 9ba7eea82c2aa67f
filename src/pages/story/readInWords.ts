import type { Marks } from '../../archive/marks/Marks.ts';
import { isSaved, lastRead } from '../../archive/marks/readingOf.ts';
import type { Article } from '../../wire/article.ts';
import { whenRead } from '../whenRead.ts';

/**
 * What a reader had read of a story before it was killed, and whether it is saved: `Read the LEAD at 07:58. Not saved.`
 * @param killed its versions up to the kill, oldest first
 * @param ids of all its articles
 */
export function readInWords(killed: readonly Article[], ids: readonly string[], marks: Marks): string {
  const version = lastRead(
    killed.map(({ id }) => id),
    marks,
  );
  const article = killed[version - 1];
  const read = article
    ? `Read ${article.marker ? `the ${article.marker.text}` : version === 1 ? 'the first version' : `version ${version}`} ${whenRead(marks.read.get(article.id) ?? 0)}.`
    : 'Had not opened it.';
  return `${read} ${isSaved(ids, marks) ? 'Saved.' : 'Not saved.'}`;
}
