import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { judgeChains } from '../archive/judgeChains.ts';
import type { Chained } from './chainMany.ts';
import { machine } from './machine.ts';
import { type Figure, record } from './record.ts';
import { sizes } from './sizes.ts';

/** Chains made copy in a process of its own, so that its memory is its own. */
function chainedOf(count: number): Chained {
  const script = join(import.meta.dirname, 'chainMany.ts');
  const out = execFileSync(process.execPath, ['--import', 'tsx', script, String(count)], { encoding: 'utf8' });
  return JSON.parse(out) as Chained;
}

function benchLabelled(): void {
  const { articles, stories, precision, recall, joined, missed } = judgeChains();
  console.log(`Chains of the labelled set: ${articles} articles, ${stories} stories, by pairs of articles:`);
  console.log(`  precision ${precision.toFixed(3)} (goal 0.99)  recall ${recall.toFixed(3)} (goal 0.95)`);
  for (const pair of joined) console.log(`  wrongly one story: ${pair}`);
  for (const pair of missed) console.log(`  wrongly apart: ${pair}`);
  record('chains of the labelled set', [
    { what: 'precision', value: precision, goal: '>= 0.99' },
    { what: 'recall', value: recall, goal: '>= 0.95' },
  ]);
}

function benchMany(count: number, last: Chained | null): Chained {
  const now = chainedOf(count);
  const figures: Figure[] = [
    { what: 'time to chain, of that to parse', value: now.chainMs / now.parseMs, goal: '<= 2', unit: 'x' },
    { what: 'peak memory, made copy and all', value: now.peakMB / 1000, goal: '<= 1.5', unit: 'GB' },
    { what: 'precision', value: now.precision, goal: '>= 0.99' },
    { what: 'recall', value: now.recall, goal: '>= 0.92' },
    ...(last
      ? [{ what: 'growth of the time, tenfold articles', value: now.chainMs / last.chainMs, goal: '<= 12' }]
      : []),
  ];
  console.log(
    `Chains of ${now.articles} made articles (${now.stories} stories; parse ${Math.round(now.parseMs)} ms, chain ${Math.round(now.chainMs)} ms):`,
  );
  for (const { what, value, unit = '', goal } of figures)
    console.log(`  ${what.padEnd(38)} ${value.toFixed(3)}${unit} (goal ${goal})`);
  record(`chains of ${count}`, figures);
  return now;
}

/** Prints how true the chains of the labelled set are, with every pair that is wrong, and what chaining many articles takes. */
export function benchChains(): void {
  benchLabelled();
  console.log(machine());
  let last: Chained | null = null;
  for (const count of sizes()) last = benchMany(count, last);
  console.log('');
}
