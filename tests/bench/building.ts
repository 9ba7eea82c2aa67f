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

type Sides = { readonly cold: Ran; readonly changed: Ran; readonly site: Ran; readonly hugo: Ran | null };

/** The run of the middle time, with the median memory. */
const middle = (runs: readonly Ran[]): Ran => ({
  ms: median(runs.map(({ ms }) => ms)),
  peakMB: median(runs.map(({ peakMB }) => peakMB)),
  out: '',
});

/** Builds made copy by turns with Hugo, each in a process of its own, with nothing kept from before; then again with one file changed. */
async function build(folder: string, count: number): Promise<Sides> {
  const [seeds, hugoSite] = [join(folder, 'seeds'), join(folder, 'site')];
  const [first = ''] = writeCopy(seeds, count).keys();
  writeHugoSite(hugoSite, count);
  const [cold, changed, site, hugo]: [Ran[], Ran[], Ran[], Ran[]] = [[], [], [], []];
  const ours = (script: string) => {
    const program = join(import.meta.dirname, script);
    return runProcess(process.execPath, [
      '--import',
      'tsx',
      program,
      seeds,
      join(folder, 'out'),
      join(folder, 'cache'),
    ]);
  };
  for (let round = 0; round < roundsOf(count); round += 1) {
    for (const left of ['out', 'cache', 'site/public', 'site/resources'])
      rmSync(join(folder, left), { recursive: true, force: true });
    const built = await ours('buildBundle.ts');
    if (built) cold.push(built);
    appendFileSync(join(seeds, first), '\nOne line more.\n');
    const again = await ours('buildBundle.ts');
    if (again) changed.push(again);
    for (const left of ['out', 'cache']) rmSync(join(folder, left), { recursive: true, force: true });
    const whole = await ours('buildSite.ts');
    if (whole) site.push(whole);
    const yardstick = await runProcess('hugo', ['--quiet', '--source', hugoSite]);
    if (yardstick) hugo.push(yardstick);
  }
  return {
    cold: middle(cold),
    changed: middle(changed),
    site: middle(site),
    hugo: hugo.length > 0 ? middle(hugo) : null,
  };
}

function figuresOf(count: number, { cold, changed, site, hugo }: Sides, last: Sides | null): Figure[] {
  const ofHugo: Figure[] = hugo
    ? [
        {
          what: "cold build, of Hugo's time",
          value: cold.ms / hugo.ms,
          unit: 'x',
          goal: count > 20_000 ? '<= 0.8' : '<= 1',
        },
        { what: "with static pages, of Hugo's time", value: site.ms / hugo.ms, unit: 'x', goal: '<= 1.5' },
        { what: "peak memory, of Hugo's", value: cold.peakMB / hugo.peakMB, unit: 'x', goal: '<= 0.3 at 100,000' },
      ]
    : [];
  return [
    ...ofHugo,
    { what: 'one file changed, of the cold build', value: changed.ms / cold.ms, unit: 'x', goal: '<= 0.02 at 100,000' },
    ...(last
      ? [{ what: 'growth of the time, tenfold files', value: cold.ms / last.cold.ms, unit: 'x', goal: '<= 11' }]
      : []),
  ];
}

const told = ({ ms, peakMB }: Ran): string => `${(ms / 1000).toFixed(2)} s, ${Math.round(peakMB)} MB`;

/** Prints what building the bundle of many files takes, beside Hugo's pages of the same copy in the same run. */
export async function benchBuilding(): Promise<void> {
  console.log(`Building, bundle only; ${machine()}`);
  let last: Sides | null = null;
  for (const count of sizes()) {
    const folder = mkdtempSync(join(tmpdir(), 'slugline-building-'));
    try {
      const sides = await build(folder, count);
      const figures = figuresOf(count, sides, last);
      console.log(
        `  ${count} files, median of ${roundsOf(count)}: cold ${told(sides.cold)}; one file changed ${told(sides.changed)}; with pages ${told(sides.site)}`,
      );
      console.log(`    Hugo: ${sides.hugo ? told(sides.hugo) : 'absent (on Debian: apt-get install hugo)'}`);
      for (const { what, value, unit = '', goal } of figures)
        console.log(`    ${what.padEnd(38)} ${value.toFixed(3)}${unit} (goal ${goal})`);
      record(`building ${count} files, bundle only`, figures);
      last = sides;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.log('    Eleventy, Pagefind, MiniSearch: absent, no dependency of this project\n');
}
