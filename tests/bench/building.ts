import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './firstLoad.ts';
import { writeHugoSite } from './hugoSite.ts';
import { machine } from './machine.ts';
import { writeCopy } from './made/writeCopy.ts';
import { type Figure, record } from './record.ts';
import { type Ran, runProcess } from './runProcess.ts';
import { sizes } from './sizes.ts';

/** Several rounds where one is short. */
const roundsOf = (count: number): number => (count > 20_000 ? 1 : 3);

/** What was built, from nothing and after one file has changed: the bundle alone, with pages, and with search as well. */
type Sides = {
  readonly cold: Ran;
  readonly changed: Ran;
  readonly site: Ran;
  readonly siteChanged: Ran;
  readonly searched: Ran;
  readonly hugo: Ran | null;
  /** Hugo's pages indexed by Pagefind. */
  readonly pagefind: Ran | null;
};

/** The run of the middle time, with the median memory. */
const middle = (runs: readonly Ran[]): Ran => ({
  ms: median(runs.map(({ ms }) => ms)),
  peakMB: median(runs.map(({ peakMB }) => peakMB)),
  out: '',
});

const pagefind = join(import.meta.dirname, '../../node_modules/.bin/pagefind');

/** Builds made copy by turns with Hugo, each in a process of its own, with nothing kept from before; then again with one file changed. */
async function build(folder: string, count: number): Promise<Sides> {
  const at = (name: string): string => join(folder, name);
  const [first = ''] = writeCopy(at('seeds'), count).keys();
  writeHugoSite(at('site'), count);
  const remove = (...names: string[]): void => {
    for (const name of names) rmSync(at(name), { recursive: true, force: true });
  };
  const ours = (script: string, ...words: string[]) => {
    const program = join(import.meta.dirname, script);
    return runProcess(process.execPath, ['--import', 'tsx', program, at('seeds'), at('out'), at('cache'), ...words]);
  };
  const change = (): void => appendFileSync(join(at('seeds'), first), '\nOne line more.\n');
  const steps: Readonly<Record<keyof Sides, () => Promise<Ran | null>>> = {
    cold: () => ours('buildBundle.ts'),
    changed: () => ours('buildBundle.ts'),
    site: () => ours('buildSite.ts'),
    siteChanged: () => ours('buildSite.ts'),
    searched: () => ours('buildSite.ts', 'search'),
    hugo: () => runProcess('hugo', ['--quiet', '--source', at('site')]),
    pagefind: () => runProcess(pagefind, ['--site', at('site/public')]),
  };
  const runs = new Map<string, Ran[]>();
  for (let round = 0; round < roundsOf(count); round += 1)
    for (const [name, step] of Object.entries(steps)) {
      if (name.endsWith('hanged')) change();
      else if (name === 'hugo') remove('site/public', 'site/resources');
      else if (name !== 'pagefind') remove('out', 'cache');
      if (name === 'pagefind' && round > 0) continue;
      const ran = await step();
      if (ran) runs.set(name, [...(runs.get(name) ?? []), ran]);
    }
  const of = (name: keyof Sides): Ran => middle(runs.get(name) ?? []);
  const [cold, changed, site, siteChanged, searched] = [
    of('cold'),
    of('changed'),
    of('site'),
    of('siteChanged'),
    of('searched'),
  ];
  const hugo = runs.has('hugo') ? of('hugo') : null;
  return {
    cold,
    changed,
    site,
    siteChanged,
    searched,
    hugo,
    pagefind: hugo && runs.has('pagefind') ? of('pagefind') : null,
  };
}

function figuresOf(count: number, sides: Sides, last: Sides | null): Figure[] {
  const { cold, changed, site, siteChanged, searched, hugo, pagefind: indexed } = sides;
  const times = (what: string, ours: number, theirs: number, goal: string): Figure => ({
    what,
    value: ours / theirs,
    unit: 'x',
    goal,
  });
  return [
    ...(hugo
      ? [
          times("cold build, of Hugo's time", cold.ms, hugo.ms, count > 20_000 ? '<= 0.8' : '<= 1'),
          times("with static pages, of Hugo's time", site.ms, hugo.ms, '<= 1.5'),
          times("peak memory, of Hugo's", cold.peakMB, hugo.peakMB, '<= 0.3 at 100,000'),
        ]
      : []),
    ...(hugo && indexed
      ? [times('with pages and search, of Hugo and Pagefind', searched.ms, hugo.ms + indexed.ms, '<= 1')]
      : []),
    times('one file changed, of the cold build', changed.ms, cold.ms, '<= 0.02 at 100,000'),
    times('the same with static pages', siteChanged.ms, site.ms, '<= 0.02 at 100,000'),
    ...(last ? [times('growth of the time, tenfold files', cold.ms, last.cold.ms, '<= 11')] : []),
  ];
}

const told = ({ ms, peakMB }: Ran): string => `${(ms / 1000).toFixed(2)} s, ${Math.round(peakMB)} MB`;

/** Prints what building of many files takes, beside Hugo's pages of the same copy in the same run. */
export async function benchBuilding(): Promise<void> {
  console.log(`Building; ${machine()}`);
  let last: Sides | null = null;
  for (const count of sizes()) {
    const folder = mkdtempSync(join(tmpdir(), 'slugline-building-'));
    try {
      const sides = await build(folder, count);
      const figures = figuresOf(count, sides, last);
      console.log(
        `  ${count} files, median of ${roundsOf(count)}: cold ${told(sides.cold)}; one file changed ${told(sides.changed)}; with pages ${told(sides.site)}; one file changed ${told(sides.siteChanged)}; with search ${told(sides.searched)}`,
      );
      console.log(`    Hugo: ${sides.hugo ? told(sides.hugo) : 'absent (on Debian: apt-get install hugo)'}`);
      console.log(`    Pagefind: ${sides.pagefind ? told(sides.pagefind) : 'absent (npm ci brings it)'}`);
      for (const { what, value, unit = '', goal } of figures)
        console.log(`    ${what.padEnd(44)} ${value.toFixed(3)}${unit} (goal ${goal})`);
      record(`building ${count} files`, figures);
      last = sides;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.log('    Eleventy: absent, no dependency of this project; MiniSearch: npm run bench -- search\n');
}
