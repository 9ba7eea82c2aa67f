import type { StoredStory } from '../../../src/archive/bundle.ts';
import { findableText } from '../../../src/archive/search/findableText.ts';
import { readAsk } from '../../../src/archive/search/readAsk.ts';
import { writeSearch } from '../../../src/archive/search/writeSearch.ts';
import { parseCopy } from '../../../src/wire/parseCopy.ts';
import { makeCopy } from '../../bench/made/makeCopy.ts';
import { labelledQueries, labelledStories } from './labelled.ts';
import { pageOf, rowsIn, storyOf } from './lookUp.ts';
import { plainFinder } from './plainFinder.ts';

/** Made copy among which the labelled stories lie: each file a story. */
function background(count: number): StoredStory[] {
  const stories = new Map<string, StoredStory>();
  for (const { file, copy } of makeCopy(count))
    for (const article of parseCopy(copy, file).articles) stories.set(article.id, storyOf(article));
  return [...stories.values()].sort((a, b) => ((a.articles[0].filedAt ?? '') < (b.articles[0].filedAt ?? '') ? 1 : -1));
}

/** What of the queries of some languages was found, and how much of what was found was asked for: means over the queries. */
export type Judged = {
  readonly queries: number;
  readonly recall: number;
  readonly precision: number;
  /** A line for each query that was not answered wholly right. */
  readonly wrong: readonly string[];
};

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/**
 * Answers the labelled queries over the labelled stories among so many made ones, and judges by language what was found: of
 * the labelled stories by their labels, of the made ones by whether they plainly hold what was asked.
 */
export function judgeSearch(count: number): { judge: (languages: readonly string[]) => Judged; stories: number } {
  const made = background(count);
  const stories = [...labelledStories, ...made];
  const search = writeSearch(stories, pageOf(stories));
  const findPlainly = plainFinder(
    made.map((story) => {
      const { headlines, texts } = findableText(story);
      return { id: story.id, headline: headlines[0] ?? '', text: [...headlines, ...texts].join('\n') };
    }),
  );
  const answers = labelledQueries.map(({ query, language, finds }) => {
    const right = new Set([...finds, ...findPlainly(query)]);
    const found = rowsIn(search, readAsk(query)).map((row) => row?.id ?? '');
    const hits = found.filter((id) => right.has(id));
    return { query, language, recall: hits.length / right.size, precision: hits.length / Math.max(1, found.length) };
  });
  const judge = (languages: readonly string[]): Judged => {
    const own = answers.filter(({ language }) => languages.includes(language));
    const wrong = own.filter(({ recall, precision }) => recall < 1 || precision < 1);
    return {
      queries: own.length,
      recall: mean(own.map(({ recall }) => recall)),
      precision: mean(own.map(({ precision }) => precision)),
      wrong: wrong.map(
        ({ query, recall, precision }) => `${query}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`,
      ),
    };
  };
  return { judge, stories: stories.length };
}
