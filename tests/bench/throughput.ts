import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../src/builder/decode.ts';
import { linesOf } from '../../src/wire/lines.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import { sharedFolder } from '../shared.ts';
import { reutersItems } from './reutersItems.ts';

const rounds = 5;

/** The least processor time of some runs, in milliseconds. */
function leastOf(run: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** Prints how long 10,000 items take to parse, against decoding them and splitting them into lines, in one run. */
export function benchThroughput(): void {
  const folder = join(sharedFolder, 'corpora/reuters-21578');
  if (!existsSync(folder)) {
    console.log('Throughput: skipped, since ../shared/corpora/reuters-21578 is not there.\n');
    return;
  }
  const items = reutersItems(folder);
  const bytes = items.reduce((sum, item) => sum + item.length, 0);
  const copies = items.map((item) => decode(item).copy);
  const yardstick = leastOf(() => {
    for (const item of items) linesOf(decode(item).copy);
  });
  const bare = leastOf(() => {
    for (const item of items) new TextDecoder().decode(item).split(/\r\n|\r|\n/);
  });
  const parsing = leastOf(() => {
    for (const copy of copies) parseCopy(copy, 'a.txt');
  });
  console.log(
    `Throughput: ${items.length} Reuters items, ${(bytes / 1e6).toFixed(1)} MB, processor ms, least of ${rounds}:`,
  );
  for (const [name, ms] of [
    ['decode and linesOf', yardstick],
    ['TextDecoder and split', bare],
    ['parseCopy', parsing],
  ] as const)
    console.log(
      `  ${name.padEnd(22)} ${Math.round(ms).toString().padStart(5)} ms  ${(bytes / 1000 / ms).toFixed(1)} MB/s`,
    );
  console.log(
    `  parsing takes ${(parsing / yardstick).toFixed(1)}x decoding and splitting (goal 5), ${(parsing / bare).toFixed(1)}x the bare decoder and split\n`,
  );
}
