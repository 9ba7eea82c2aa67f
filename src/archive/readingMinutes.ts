import type { Article } from '../wire/article.ts';
import { blockText } from './blockText.ts';

/** Words a minute: what grown readers do with English non-fiction on average (Brysbaert 2019). */
const wordsAMinute = 238;

/** Characters of Hangul, Han and kana a minute, where a count of words means little: what Medium's reading time counts with. */
const charactersAMinute = 500;

/** Hangul, Han and kana, by code unit: a pair beyond the first plane counts by its first half. */
const isCharacter = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x11ff) ||
  (code >= 0x3040 && code <= 0x318f) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xd840 && code <= 0xd884) ||
  (code >= 0xf900 && code <= 0xfaff);

const isLetter = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code < 0x2000) ||
  (code >= 0x2c00 && code < 0x3000) ||
  (code >= 0xa000 && code < 0xdc00);

const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000;

/** The minutes of one text; by code unit, since the largest copy has millions and a headline waits for the answer. */
function minutesOf(text: string): number {
  let [words, characters, isInWord] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isCharacter(code)) {
      characters += 1;
      isInWord = false;
    } else if (isSpace(code)) isInWord = false;
    else if (!isInWord && isLetter(code)) {
      words += 1;
      isInWord = true;
    }
  }
  return words / wordsAMinute + characters / charactersAMinute;
}

/** How long the headline and the body take to read, in whole minutes, at least 1: words at one speed, Hangul, Han and kana at theirs. */
export const readingMinutes = ({ headline, body }: Pick<Article, 'headline' | 'body'>): number =>
  Math.max(1, Math.round(body.reduce((sum, block) => sum + minutesOf(blockText(block)), minutesOf(headline ?? ''))));
