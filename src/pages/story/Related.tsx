import type { StoredStory } from '../../archive/bundle.ts';
import { Elsewhere } from '../../ui/Elsewhere.tsx';
import type { Article } from '../../wire/article.ts';
import { say } from '../../words/words.ts';
import { storyPath, type Trail } from '../paths.ts';

type Props = { readonly story: StoredStory; readonly article: Article; readonly trail: Trail };

/** What leads from a story to others: the version that an item of a digest quotes, and the same event at other sources. */
export function Related({ story, article, trail }: Props) {
  const quoted = article.genre === 'package' ? [] : story.quotes;
  return (
    <>
      {quoted.length > 0 && (
        <Elsewhere
          name={say('Quotes')}
          stories={quoted.map(({ text, id, version, since }) => ({
            id,
            source: article.source?.name ?? '',
            headline: text,
            language: article.language,
            to: storyPath(id, version),
            state: trail,
            since: since === null ? null : { to: storyPath(id), text: since },
          }))}
        />
      )}
      {story.also.length > 0 && (
        <Elsewhere
          name={say('Also')}
          stories={story.also.map((one) => ({ ...one, to: storyPath(one.id), state: trail, since: null }))}
        />
      )}
    </>
  );
}
