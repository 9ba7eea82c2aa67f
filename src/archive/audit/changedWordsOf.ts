import type { Article } from '../../wire/article.ts';
import { blockText } from '../blockText.ts';
import type { Difference } from '../diff/Difference.ts';

const word = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|[\p{L}\p{M}\p{N}]{3,}/gu;

/** What a word counts as: its first five letters, so that `rescue` meets `rescued`, and `reopening` `reopens`. */
const keyOf = (written: string): string => written.normalize('NFKC').toLowerCase().slice(0, 5);

const keysOf = (text: string): string[] => (text.match(word) ?? []).map(keyOf);

/** Words of a note that name no subject: any change could be meant. */
const general = new Set(
  keysOf(
    `the and for with from its his her their that this are was has not detail more background quote comment remark info
    context reaction lead lede para graf story copy text body new latest further fresh minor edit various several additional
    writethru version change update recast add top bottom middle end first last throughout through follow earlier`,
  ),
);

/** The words that name what a clause is about; none where it speaks of details, quotes or the like alone. */
export const subjectOf = (what: string): string[] => keysOf(what).filter((key) => !general.has(key));

/** The words of everything that differs from the version before: whole paragraphs, the headline, captions. */
export function changedWordsOf(newer: Article, { headline, captions, body }: Difference): ReadonlySet<string> {
  const texts = headline ? [newer.headline ?? ''] : [];
  for (const change of captions)
    if (change.kind !== 'kept' && 'at' in change) texts.push(newer.photos[change.at - 1]?.caption ?? '');
  for (const change of body) {
    const block = change.kind !== 'kept' && 'at' in change ? newer.body[change.at - 1] : undefined;
    if (block) texts.push(blockText(block));
  }
  return new Set(texts.flatMap(keysOf));
}
