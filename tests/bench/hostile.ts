import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseCopy } from '../../src/wire/parseCopy.ts';

/** Copy that is made to be slow to read, `size` of its units long. */
type Hostile = { readonly name: string; readonly size: number; readonly copy: (size: number) => string };

const times =
  (unit: string) =>
  (size: number): string =>
    unit.repeat(size);

const story = 'HAEON, Oct. 23 (Narae) -- The harbor opened.\n\n';

const hostile: readonly Hostile[] = [
  { name: 'nested brackets, open', size: 1e6, copy: times('([') },
  { name: 'nested brackets, open and closed', size: 5e5, copy: (size) => '('.repeat(size) + ')'.repeat(size) },
  { name: '"[[["', size: 1e6, copy: times('[') },
  { name: '"(ATTN: "', size: 1e6, copy: times('(ATTN: ') },
  {
    name: '"(ATTN: ADDS x; " in one note',
    size: 5e5,
    copy: (size) => `(ATTN: ${'ADDS x in 5th para; '.repeat(size)})\n${story}`,
  },
  { name: 'one line of 10 MB, words', size: 1e6, copy: times('word word ') },
  { name: 'one line of 10 MB, no blank', size: 1e7, copy: times('x') },
  { name: 'one line of 10 MB, blanks', size: 1e7, copy: (size) => `x${' '.repeat(size)}x` },
  { name: 'blank lines', size: 1e6, copy: times('\n') },
  { name: 'blank lines of CR, LF by turns', size: 1e6, copy: times('\r\n\n\r') },
  { name: 'blank lines between two lines', size: 1e6, copy: (size) => `A headline\n${'\n'.repeat(size)}${story}` },
  { name: 'share lines', size: 4e5, copy: (size) => `A headline\n${'  • facebook\n'.repeat(size)}${story}` },
  { name: 'share lines after the story', size: 4e5, copy: (size) => story + '  • facebook\n'.repeat(size) },
  { name: 'combining marks', size: 1e6, copy: times('e\u0301\u0323') },
  { name: 'combining marks on one letter', size: 1e6, copy: (size) => `e${'\u0301'.repeat(size)}` },
  { name: 'bidirectional controls', size: 1e6, copy: times('\u202e\u2066') },
  { name: '"--"', size: 1e6, copy: times('--') },
  { name: '"- "', size: 1e6, copy: times('- ') },
  { name: '"- - -" lines', size: 4e5, copy: times('- - -\n') },
  { name: 'separators', size: 4e5, copy: times('------------\n') },
  { name: 'package of one-line stories', size: 4e4, copy: times(`Harbor opens\n\n${story}------------\n`) },
  { name: '"By "', size: 1e6, copy: times('By ') },
  { name: '"By Seo Yuna" lines', size: 1e5, copy: times('By Seo Yuna\n') },
  { name: '"and " in a byline', size: 1e6, copy: (size) => `By A ${'and '.repeat(size)}` },
  { name: 'digits', size: 1e7, copy: times('1') },
  { name: 'digits and colons', size: 1e6, copy: times('12:34 ') },
  { name: '"2026-10-23 10:48:07 " lines', size: 1e5, copy: times('2026-10-23 10:48:07\n') },
  { name: 'captions', size: 1e5, copy: times('▲ A harbor. (No Redistribution) (Narae)\n') },
  { name: 'captions with open brackets', size: 1e5, copy: times('▲ A (harbor (at (night (and (day (\n') },
  { name: 'a caption of 10 MB', size: 1e6, copy: (size) => `▲ ${'harbor (at '.repeat(size)}` },
  { name: 'dateline-like lines', size: 1e5, copy: times('HAEON, TARNHOLM, OSTREL, Oct. 23, Oct. 24, Oct. 25 ( - \n') },
  { name: 'datelines', size: 2e5, copy: times(story) },
  { name: 'capitals', size: 1e6, copy: times('HAEON, ') },
  { name: '"(END)" lines', size: 1e5, copy: times('(END)\n') },
  { name: 'copyright lines', size: 1e5, copy: times('(C) Narae News Agency. All Rights Reserved\n') },
  { name: 'credit lines', size: 1e5, copy: times('(Reporting by A; Editing by B)\n') },
  { name: 'markers on one line', size: 1e6, copy: times('(LEAD) ') },
  { name: 'marker lines', size: 1e5, copy: times('(2nd LD) Harbor opens\n') },
  { name: 'table rows', size: 1e5, copy: times('Haeon  12  13  14\n') },
  { name: 'one row of columns', size: 1e6, copy: times('12\t') },
  { name: 'list points', size: 1e5, copy: times('* a point of it\n') },
  {
    name: 'hard-wrapped lines',
    size: 1e5,
    copy: times('The harbor at Haeon opened again on Monday after four days of\n'),
  },
  { name: 'one sentence a line', size: 1e5, copy: times('The harbor opened.\n\n') },
  { name: 'sluglines', size: 1e5, copy: times('harbor-opens\n') },
  {
    name: 'headlines',
    size: 1e5,
    copy: (size) => Array.from({ length: size }, (_, at) => `Harbor ${at} opens`).join('\n'),
  },
  { name: 'mail addresses', size: 1e6, copy: times('a@b.c') },
  { name: 'table bars', size: 1e6, copy: times('| ') },
  { name: 'control bytes', size: 1e6, copy: times('\u0016\u0001\u0003') },
  { name: 'lone surrogates', size: 1e6, copy: times('\ud800') },
  { name: 'links of Markdown', size: 1e6, copy: times('![](') },
  { name: '"@" above a story', size: 1e6, copy: (size) => `${'@'.repeat(size)}\n\n${story}` },
  { name: 'blanks inside a headline', size: 1e6, copy: (size) => `A${' '.repeat(size)}B\n\n${story}` },
  { name: 'blanks inside a note', size: 1e6, copy: (size) => `A headline\n(ATTN: ADDS${' '.repeat(size)}x)\n${story}` },
  { name: 'bars inside a headline', size: 1e6, copy: (size) => `A${'|'.repeat(size)}B\n\n${story}` },
  { name: 'Hangul of one line', size: 1e6, copy: times('해온 공항 ') },
  {
    name: 'menu lines around a story',
    size: 1e5,
    copy: (size) => `${'Home\nSign in\nPrivacy policy\n'.repeat(size / 4)}${story}`,
  },
  { name: 'open tags', size: 1e6, copy: times('<a href="') },
];

setFlagsFromString('--expose-gc');
/** Clears what earlier runs left, so that no run pays for another's. */
const collect = runInNewContext('gc') as () => void;

const onceOf = (copy: string): number => {
  collect();
  const start = process.cpuUsage();
  parseCopy(copy, 'a.txt');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** The least of three runs, of nine where they are short: what a run shares a processor with weighs most on those. */
function msOf(copy: string): number {
  let least = Math.min(onceOf(copy), onceOf(copy), onceOf(copy));
  for (let more = least > 100 ? 0 : 6; more > 0; more -= 1) least = Math.min(least, onceOf(copy));
  return Math.max(1, least);
}

const size = (length: number): string =>
  length < 1e6 ? `${Math.round(length / 1e3)} kB` : `${(length / 1e6).toFixed(1)} MB`;

/** Prints how the time to parse hostile copy grows as the copy doubles, twice, up to its full size. */
export function benchHostile(goal = 2.3): void {
  console.log(`Hostile copy: least processor ms as it doubles twice; growth per doubling (goal ${goal}):`);
  let worst = 0;
  for (const { name, size: full, copy } of hostile) {
    const copies = [full / 4, full / 2, full].map(copy);
    const ms = copies.map(msOf);
    const [small = 0, middle = 0, large = 0] = ms;
    const growth = Math.sqrt(large / small);
    worst = Math.max(worst, growth);
    const sizes = copies.map(({ length }, at) => `${size(length)} ${Math.round(ms[at] ?? 0)} ms`).join(', ');
    const steps = `${(middle / small).toFixed(2)} then ${(large / middle).toFixed(2)}`;
    console.log(
      `  ${name.padEnd(34)} ${growth.toFixed(2)}x a doubling (${steps})  ${sizes}${growth > goal ? '  OVER' : ''}`,
    );
  }
  console.log(`  worst ${worst.toFixed(2)}x a doubling\n`);
}
