import { type Counted, countFor, countPlainWords, languages, longest, noCounts, speakers } from './commonWords.ts';

/** The scripts that tell a language, each with the last code of its range; `latin` for the rest. */
const ranges: readonly (readonly [number, number, string])[] = [
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'ru'],
  [0x590, 0x5ff, 'he'],
  [0x600, 0x77f, 'ar'],
  [0x900, 0x97f, 'hi'],
  [0xe00, 0xe7f, 'th'],
  [0x1100, 0x11ff, 'ko'],
  [0x3041, 0x30ff, 'ja'],
  [0x3131, 0x318e, 'ko'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7a3, 'ko'],
];

/** Where in `ranges` a letter stands; -1 for one of another script. */
const rangeOf = (code: number): number => {
  for (let at = ranges.length - 1; at >= 0; at -= 1) {
    const [from, to] = ranges[at] ?? [0, 0];
    if (code >= from) return code <= to ? at : -1;
  }
  return -1;
};

const isLatinLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x370) ||
  (code >= 0x1e00 && code < 0x1f00);

/** How many letters of each of `ranges` a text has, and how many of Latin. */
function lettersIn(text: string): { found: readonly number[]; latin: number } {
  const found = new Array<number>(ranges.length).fill(0);
  let latin = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const range = code < 0x370 ? -1 : rangeOf(code);
    if (code < 0x370) latin += isLatinLetter(code) ? 1 : 0;
    else if (range >= 0) found[range] = (found[range] ?? 0) + 1;
  }
  return { found, latin };
}

/** The language that a text's letters alone tell; null for Latin letters, or none. */
function languageOfLetters(text: string): string | null {
  if (!/[\u0370-\uffff]/.test(text)) return null;
  const { found: letters, latin } = lettersIn(text);
  const foreign = letters.reduce((sum, count) => sum + count, 0);
  if (foreign === 0) return null;
  const share = (of: string): number =>
    letters.reduce((sum, count, at) => (ranges[at]?.[2] === of ? sum + count : sum), 0) / (foreign + latin);
  if (share('ko') > 0.3) return 'ko';
  if (share('ja') > 0.08 && share('ja') + share('zh') > 0.3) return 'ja';
  const found = ['zh', 'ru', 'ar', 'he', 'el', 'th', 'hi'].find((script) => share(script) > 0.3) ?? null;
  if (found === 'ru' && /[іїєґ]/i.test(text)) return 'uk';
  return found === 'ar' && /[پچژگ]/.test(text) ? 'fa' : found;
}

/** Of the northern languages that share their words, the one whose letters these are. */
function northern(language: string, text: string): string {
  if (language === 'da' || language === 'no') return /[äö]/i.test(text) && !/[æø]/i.test(text) ? 'sv' : language;
  return language === 'sv' && /[æø]/i.test(text) && !/[äö]/i.test(text) ? 'no' : language;
}

/** So much of a text tells its language. */
export const enough = 1000;

/** Counts the common words of each language among a text's words, whatever letters it has. */
function countWords(text: string): Counted {
  const counts = noCounts();
  let words = 0;
  const lower = text.toLowerCase();
  for (let from = -1, at = 0; at <= lower.length; at += 1) {
    if (at < lower.length && isLatinLetter(lower.charCodeAt(at))) {
      if (from < 0) from = at;
      continue;
    }
    if (from < 0) continue;
    words += 1;
    if (at - from <= longest) countFor(counts, speakers.get(lower.slice(from, at)));
    from = -1;
  }
  return { counts, words };
}

/** So much of a text tells its language where one stands far out. */
const soon = 280;

/** The counts of a text of ASCII alone, of its first words where one language stands far out in them; null for any other text. */
function plainly(text: string): Counted | null {
  const end = Math.min(text.length, enough);
  if (end <= soon) return countPlainWords(text, end);
  const first = countPlainWords(text, soon);
  if (first === null) return null;
  let [most, second] = [0, 0];
  for (const count of first.counts)
    if (count > most) [most, second] = [count, most];
    else if (count > second) second = count;
  return most >= 8 && most >= second * 2.5 && most >= first.words * 0.16 ? first : countPlainWords(text, end);
}

/** The language of a text, BCP 47, from its letters and its commonest words; the given one where it does not tell. */
export function languageOf(text: string, otherwise: string): string {
  const plain = plainly(text);
  const head = text.slice(0, enough);
  const written = plain === null ? languageOfLetters(head) : null;
  if (written !== null) return written;
  const { counts, words } = plain ?? countWords(head);
  const most = Math.max(...counts);
  if (most < 2 || most < words * 0.08) return otherwise;
  return northern(languages[counts.indexOf(most)] ?? otherwise, head);
}

/** The language a name is written in: its letters', or for Latin letters the copy's own if it is written in them. */
export function languageOfName(name: string, copy: string): string {
  const written = languageOfLetters(name);
  if (written === 'zh' && (copy === 'ja' || copy === 'ko')) return copy;
  return written ?? (languages.includes(copy) ? copy : 'en');
}
