import type { Notice } from '../wire/article.ts';
import { sharesOf } from './commonLetters.ts';
import { decodeCp949 } from './cp949.ts';
import { strictly } from './strictly.ts';

/** The byte of each letter of windows-1252 beyond Latin-1: a program that read bytes so gave these. */
const bytesOf: ReadonlyMap<string, number> = new Map(
  Array.from(
    { length: 32 },
    (_, at) => [new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + at), { stream: true }), 0x80 + at] as const,
  ),
);

/** The bytes that a text was read from as Latin-1 or windows-1252; null where it holds other letters. */
function asBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < 0x100 ? code : bytesOf.get(text.charAt(at));
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
}

/** A line read again: its text, and whether what was put right in it is beyond doubt. */
type Reading = { readonly text: string; readonly isCertain: boolean };

/** One way that bytes were misread: what it leaves behind, and how to read a line again; `isSure` where other lines prove it. */
type Misreading = {
  readonly name: string;
  readonly marks: RegExp;
  readonly read: (line: string, isSure: boolean) => Reading;
};

const beyondAscii =
  /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2,}/g;

/** Whether letters are such as only the right reading gives: a quotation mark, a dash, two letters of another script. */
const isTelling = (letters: string): boolean =>
  /[\u2010-\u203a\u20ac\u2122\ufeff]|[^\p{Script=Latin}\P{L}]{2}/u.test(letters);

/** UTF-8 that was read as windows-1252. */
function readUtf8(line: string, isSure: boolean): Reading {
  let isCertain = false;
  const text = line.replace(beyondAscii, (run, at: number) => {
    const bytes = asBytes(run);
    const letters = bytes && strictly(bytes, 'utf-8');
    if (letters === null || isSure) return letters ?? run;
    const [before, after] = [line.slice(Math.max(0, at - 1), at), line.charAt(at + run.length)];
    const isInWord = /[a-z]/.test(before + after);
    // A capital before it may be of a word whose own last letter is Ã: MANHÃ».
    const isAccent = /^[\u00a0-\u00ff]+$/.test(letters) && (isInWord || !/[A-Z]/.test(before));
    if (!isTelling(letters) && !isAccent) return run;
    isCertain ||= isTelling(letters) || isInWord;
    return letters;
  });
  return { text, isCertain };
}

const pairs = /[\u00a1-\u00fe]{2,}/g;

/** Korean code page 949 that was read as Latin-1; a line of which a part no longer fits is left whole. */
function readKorean(line: string, isSure: boolean): Reading {
  const korean = (written: string): string | null => {
    const bytes = asBytes(written);
    const text = bytes && decodeCp949(bytes);
    const isKorean = text !== null && sharesOf(text).ko > 0.5 && (isSure || /[가-힣]\s?[가-힣]/.test(text));
    return isKorean ? text : null;
  };
  const text = korean(line) ?? line.replace(pairs, (run) => korean(run) ?? run);
  if (/[\u00a1-\u00fe]{3}/.test(text)) return { text: line, isCertain: false };
  return { text, isCertain: (text.match(/[가-힣]/g)?.length ?? 0) >= 4 };
}

const misreadings: readonly Misreading[] = [
  {
    name: 'Korean (code page 949) that had been read as Latin-1',
    marks: /[\u00a1-\u00fe]{4}/,
    read: readKorean,
  },
  {
    name: 'UTF-8 that had been read as windows-1252',
    marks: /[\u00c2-\u00ef][\u0080-\u00bf\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/,
    read: readUtf8,
  },
];

/** What is surely misread, though it can no longer be read again: a letter of it was lost. */
const broken =
  /\u00e2\u20ac|\u00c3[\u0080-\u00bf][a-z]|[\u00b0-\u00c8][\u00a1-\u00fe]{2}[\u00a1-\u00bf][\u00a1-\u00fe]+/;

const linesOf = (copy: string): string[] => copy.split(/(?<=\n|\r(?!\n))/);

const notice = (code: string, line: number, message: string): Notice => ({ code, line: line + 1, message });

type Repaired = { readonly lines: readonly string[]; readonly notices: readonly Notice[] };

function repair(lines: readonly string[], { name, marks, read }: Misreading): Repaired {
  const readings = lines.map((line) => (marks.test(line) ? read(line, false) : null));
  const changed = readings.flatMap((reading, at) => (reading && reading.text !== lines[at] ? [at] : []));
  if (changed[0] === undefined) return { lines, notices: [] };
  if (changed.length < 3 && !readings.some((reading) => reading?.isCertain))
    return {
      lines,
      notices: [notice('doubtful-mojibake', changed[0], `This looks like ${name}. It was left as it is.`)],
    };
  const mended = lines.map((line) => (/[\u0080-\u00ff]/.test(line) ? read(line, true).text : line));
  const told = mended.flatMap((line, at) => (line === lines[at] ? [] : [at]));
  const message = `The copy holds ${name}; ${told.length} ${told.length === 1 ? 'line was' : 'lines were'} read again, this one first.`;
  return { lines: mended, notices: [notice('repaired-mojibake', told[0] ?? 0, message)] };
}

/** Puts right what a program misread before it saved the copy, line by line, and says so; what is doubtful is left, and said. */
export function repairMojibake(copy: string): { readonly copy: string; readonly notices: readonly Notice[] } {
  if (!misreadings.some(({ marks }) => marks.test(copy))) return { copy, notices: [] };
  let lines: readonly string[] = linesOf(copy);
  const notices: Notice[] = [];
  // Twice: text may have been misread and saved more than once.
  for (const misreading of [...misreadings, ...misreadings]) {
    const repaired = repair(lines, misreading);
    lines = repaired.lines;
    for (const one of repaired.notices) if (!notices.some(({ code }) => code === one.code)) notices.push(one);
  }
  const left = lines.findIndex((line) => broken.test(line));
  if (left >= 0 && !notices.some(({ code }) => code === 'doubtful-mojibake'))
    notices.push(
      notice('doubtful-mojibake', left, 'This looks misread, but a letter of it is lost. It was left as it is.'),
    );
  return { copy: lines.join(''), notices };
}
