import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { judgeSearch } from '../archive/search/judgeSearch.ts';
import { launch } from '../browser/browser.ts';
import { staticHost } from '../browser/staticHost.ts';
import { median } from './firstLoad.ts';
import { machine } from './machine.ts';
import { type Figure, record } from './record.ts';
import { runProcess } from './runProcess.ts';
import { type Asked, askFirst, askLater } from './search/askInBrowser.ts';
import { queriesOf } from './search/queriesOf.ts';
import { searchStories } from './search/searchStories.ts';
import type { Made } from './search/writeEngine.ts';
import { sizes } from './sizes.ts';

type Engine = 'own' | 'pagefind' | 'minisearch';

const nameOf: Readonly<Record<Engine, string>> = { own: 'ours', pagefind: 'Pagefind', minisearch: 'MiniSearch' };

/** Past so many stories the yardsticks are left out: Pagefind takes minutes, MiniSearch more memory than there is. */
const mostForAll = 20_000;

/** Each so-many-th search is also made as a visit's first; MiniSearch loads the same file for any. */
const firstsOf: Readonly<Record<Engine, number>> = { own: 5, pagefind: 5, minisearch: 40 };

/** What was measured of one engine. */
type Measured = {
  readonly engine: Engine;
  readonly made: Made;
  readonly bytes: number;
  readonly files: number;
  readonly first: { readonly bytes: readonly number[]; readonly ms: readonly number[] };
  readonly later: readonly number[];
  readonly laterSlow: readonly number[];
};

const p95 = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * 0.95) - 1] ?? Number.NaN;

function sizeOf(folder: string): { bytes: number; files: number } {
  let [bytes, files] = [0, 0];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const one = statSync(join(folder, name));
    if (!one.isFile()) continue;
    [bytes, files] = [bytes + one.size, files + 1];
  }
  return { bytes, files };
}

/** Makes the index of one engine in a process of its own, so many times. */
async function make(engine: Engine, count: number, out: string, rounds: number): Promise<Made> {
  const script = join(import.meta.dirname, 'search/writeEngine.ts');
  const runs: Made[] = [];
  for (let round = 0; round < rounds; round += 1) {
    rmSync(out, { recursive: true, force: true });
    const ran = await runProcess(process.execPath, [
      '--max-old-space-size=8192',
      '--import',
      'tsx',
      script,
      engine,
      String(count),
      out,
    ]);
    runs.push(JSON.parse(ran?.out ?? ''));
  }
  return { ms: median(runs.map(({ ms }) => ms)), peakMB: median(runs.map(({ peakMB }) => peakMB)) };
}

async function measure(browser: Browser, engine: Engine, count: number, words: readonly string[]): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'slugline-search-'));
  const out = join(folder, 'index');
  try {
    const made = await make(engine, count, out, count > 5000 ? 1 : 3);
    const size = sizeOf(out);
    await build({
      root: join(import.meta.dirname, 'search'),
      configFile: false,
      base: './',
      logLevel: 'silent',
      build: { outDir: out, emptyOutDir: false, target: 'es2022' },
    });
    const host = await staticHost(out, '/');
    try {
      const firsts: Asked[] = [];
      for (const one of words.filter((_, at) => at % firstsOf[engine] === 0))
        firsts.push(await askFirst(browser, host, engine, one));
      const later = await askLater(browser, host.address, engine, words, false);
      const laterSlow = await askLater(browser, host.address, engine, words.slice(0, 10), true);
      const first = { bytes: firsts.map(({ bytes }) => bytes), ms: firsts.map(({ ms }) => ms) };
      return { engine, made, ...size, first, later, laterSlow };
    } finally {
      await host.end();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

const told = ({ engine, made, bytes, files, first, later, laterSlow }: Measured): string =>
  [
    `    ${nameOf[engine].padEnd(10)}`,
    `made in ${(made.ms / 1000).toFixed(1)} s, ${Math.round(made.peakMB)} MB; ${(bytes / 1e6).toFixed(1)} MB in ${files} files;`,
    `first search of a visit ${kB(median(first.bytes))} (at the most ${kB(Math.max(...first.bytes))}),`,
    `${Math.round(median(first.ms))} ms (at the most ${Math.round(Math.max(...first.ms))});`,
    `later ones p95 at hand ${Math.round(p95(later))} ms, on slow 4G ${Math.round(p95(laterSlow))} ms`,
  ].join(' ');

function figuresOf(own: Measured, others: readonly Measured[]): Figure[] {
  return [
    {
      what: 'first search of a visit, bytes, the most',
      value: Math.max(...own.first.bytes) / 1000,
      unit: 'kB',
      goal: '<= 300',
    },
    {
      what: 'first search, 4x CPU, slow 4G, the longest',
      value: Math.max(...own.first.ms),
      unit: 'ms',
      goal: '<= 2500',
    },
    { what: 'later ones, 4x CPU, p95', value: p95(own.later), unit: 'ms', goal: '<= 400' },
    ...others.flatMap((other): Figure[] => [
      {
        what: `${nameOf[other.engine]}'s time to make it, of ours`,
        value: other.made.ms / own.made.ms,
        unit: 'x',
        goal: '>= 3',
      },
      {
        what: `bytes before the first answer, of ${nameOf[other.engine]}'s`,
        value: median(own.first.bytes) / median(other.first.bytes),
        unit: 'x',
        goal: '<= 1',
      },
      { what: `bytes of the index, of ${nameOf[other.engine]}'s`, value: own.bytes / other.bytes, unit: 'x' },
    ]),
  ];
}

/** How true the answers are: the labelled queries, asked of the labelled stories among made ones. */
function reportJudged(): void {
  const { judge, stories } = judgeSearch(2500);
  for (const [language, codes, least] of [
    ['English', ['en'], 0.9],
    ['Korean, parts of words', ['ko'], null],
    ['Chinese, Japanese', ['zh', 'ja'], null],
  ] as const) {
    const { queries, recall, precision } = judge(codes);
    console.log(
      `  ${language.padEnd(23)} ${queries} labelled queries over ${stories} stories: recall ${recall.toFixed(3)} (goal 0.98), precision ${precision.toFixed(3)}${least === null ? '' : ` (goal ${least})`}`,
    );
    record(`labelled queries, ${language}`, [
      { what: 'recall', value: recall, goal: '>= 0.98', unit: '' },
      { what: 'precision', value: precision, unit: '', ...(least !== null && { goal: `>= ${least}` }) },
    ]);
  }
}

/** Prints what a search index takes to make, to hold and to ask, beside Pagefind's and MiniSearch's of the same stories in the same run. */
export async function benchSearching(): Promise<void> {
  console.log(`Search, invented stories of some 330 words, a fifth of them Korean; ${machine()}`);
  reportJudged();
  const browser = await launch();
  try {
    for (const count of sizes()) {
      const words = queriesOf(searchStories(Math.min(count, 1500)).stories, 8);
      const engines: Engine[] = count > mostForAll ? ['own'] : ['own', 'pagefind', 'minisearch'];
      console.log(
        `  ${count} stories, ${words.length} searches${count > mostForAll ? ' (Pagefind, MiniSearch: not at this size)' : ''}:`,
      );
      const measured: Measured[] = [];
      for (const engine of engines) {
        const one = await measure(browser, engine, count, words);
        console.log(told(one));
        measured.push(one);
      }
      const [own, ...others] = measured;
      if (!own) continue;
      const figures = figuresOf(own, others);
      for (const { what, value, unit = '', goal = 'none' } of figures)
        console.log(`      ${what.padEnd(46)} ${value.toFixed(unit === 'x' ? 2 : 0)} ${unit} (goal ${goal})`);
      record(`search of ${count} stories`, figures);
    }
  } finally {
    await browser.close();
  }
  console.log('');
}
