import type { Marks } from '../../archive/marks/Marks.ts';
import { isSaved, lastRead } from '../../archive/marks/readingOf.ts';
import type { Article } from '../../wire/article.ts';
import { say } from '../../words/words.ts';
import { whenRead } from '../whenRead.ts';

function nameOf({ marker }: Article, version: number): string {
  if (marker) return say('the {marker}', { marker: marker.text });
  return version === 1 ? say('the first version') : say('version {n}', { n: version });
}

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
    ? say('Read {version} {when}.', {
        version: nameOf(article, version),
        when: whenRead(marks.read.get(article.id) ?? 0),
      })
    : say('Had not opened it.');
  return `${read} ${isSaved(ids, marks) ? say('Saved.') : say('Not saved.')}`;
}
