import type { Article } from '../../wire/article.ts';
import { blockText } from '../blockText.ts';
import { killOver } from '../killOver.ts';
import type { Story } from '../story.ts';

/** What a story can be found by: running texts, and what the operators ask for. */
export type Findable = {
  /** Headlines: the newest version's first, then those it had before. */
  readonly headlines: readonly string[];
  readonly texts: readonly string[];
  readonly by: readonly string[];
  readonly slug: readonly string[];
  readonly place: readonly string[];
  readonly source: readonly string[];
  /** What is either so or not: `has:photo`, `source=narae`. */
  readonly facts: readonly string[];
};

const unless = (text: string | null | undefined): string[] => (text ? [text] : []);

/** What is left of a killed or withheld version: that it was there, and what its source says of it. */
const noticeOf = (article: Article): string[] => [...unless(article.slugline), ...unless(article.ednote?.text)];

const textsOf = (article: Article): string[] => [
  ...unless(article.slugline),
  ...article.bylines.map(({ name }) => name),
  ...unless(article.ednote?.text),
  ...(article.dateline?.places ?? []),
  ...article.body.map(blockText),
  ...article.photos.flatMap(({ caption, credit }) => [caption, ...unless(credit)]),
];

/**
 * What a story can be found by: its newest version, and the headlines of those before. Of a version that was killed or is
 * withheld only the headline, the slugline and the note: its text is nobody's to find.
 */
export function findableText(story: Story): Findable {
  const newest = story.articles[story.articles.length - 1] ?? story.articles[0];
  const kill = killOver(story.articles, story.articles.length);
  const isOpen = kill === null && newest.status === 'usable';
  const headlines = [...new Set(story.articles.flatMap(({ headline }) => unless(headline)).reverse())];
  return {
    headlines,
    texts: isOpen
      ? textsOf(newest)
      : [
          ...noticeOf(newest),
          ...(kill === null || kill === newest ? [] : noticeOf(kill)),
          ...(kill?.body.map(blockText) ?? []),
        ],
    by: isOpen ? newest.bylines.map(({ name }) => name) : [],
    slug: unless(newest.slugline),
    place: isOpen ? (newest.dateline?.places ?? []) : [],
    source: newest.source ? [newest.source.id, newest.source.name] : [],
    facts: [...(isOpen && newest.photos.length > 0 ? ['has:photo'] : []), `source=${newest.source?.id ?? ''}`],
  };
}
