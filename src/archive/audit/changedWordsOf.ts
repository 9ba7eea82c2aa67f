import type { Article } from '../../wire/article.ts';
import { blockText } from '../blockText.ts';
import type { Difference } from '../diff/Difference.ts';

/** Two signs of a script that sets no blanks, wherever they stand in a word, or a word. */
const unparted = '\\u1100-\\u11ff\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af';
const word = new RegExp(
  `(?=([${unparted}]{2}))[${unparted}]|([^\\s\\d!-/:-@[-\`{-~\\u2010-\\u203e${unparted}]{3,})`,
  'g',
);

const wordsOf = (text: string): string[] =>
  [...text.normalize('NFKC').toLowerCase().matchAll(word)].map(([, pair, whole]) => pair ?? whole ?? '');

/** What a word counts as: its first six letters, so that `rescue` meets `rescued`, and `reopening` `reopens`. */
const keyOf = (written: string): string => written.slice(0, 6);

/** Words of a note that name no subject, and what they begin with: any change could be meant. */
const grammar =
  /^(?:the|and|for|with|from|its|his|her|their|that|this|are|was|has|have|not|but|all|some|any|also|over|after|into)$/;
const general =
  /^(?:detail|more|background|quot|comment|remark|info|context|reacti|lead|lede|para|graf|stor(?:y|ies)$|cop(?:y|ies)$|text|body|new$|newe|late|fresh|further|minor|edit|various|several|addition|writethr|version|change|updat|recast|add(?:s|ed|ing)?$|top$|bottom|middle|end(?:s|ing)?$|first|last|through|follow|earlier|other)/;

/** The words that name what a clause is about; none where it speaks of details, quotes or the like alone. */
export const subjectOf = (what: string): string[] =>
  wordsOf(what)
    .filter((one) => !grammar.test(one) && !general.test(one))
    .map(keyOf);

/** The words of everything that differs from the version before: whole paragraphs, the headline, captions. */
export function changedWordsOf(newer: Article, { headline, captions, body }: Difference): ReadonlySet<string> {
  const texts = headline ? [newer.headline ?? ''] : [];
  for (const change of captions)
    if (change.kind !== 'kept' && 'at' in change) texts.push(newer.photos[change.at - 1]?.caption ?? '');
  for (const change of body) {
    const block = change.kind !== 'kept' && 'at' in change ? newer.body[change.at - 1] : undefined;
    if (block) texts.push(blockText(block));
  }
  return new Set(texts.flatMap(wordsOf).map(keyOf));
}
