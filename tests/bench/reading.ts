import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { bundleFolder, type Manifest, manifestPath, type Page, type StoredStory } from '../../src/archive/bundle.ts';
import { launch, phone } from '../browser/browser.ts';
import { readerOf } from '../browser/reader.ts';
import { staticHost } from '../browser/staticHost.ts';
import { type FirstLoad, firstLoad, median } from './firstLoad.ts';
import { hugoStory } from './hugoStory.ts';
import { type Figure, record } from './record.ts';

const rounds = Number(process.env.ROUNDS ?? 5);

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

async function emptyApp(): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'slugline-empty-'));
  await build({
    root: join(import.meta.dirname, 'empty'),
    configFile: false,
    base: './',
    logLevel: 'silent',
    build: { outDir: out, emptyOutDir: true, target: 'es2022' },
  });
  return out;
}

/** A page that is measured, and Hugo's of the same; null where it has none. */
type Measured = { readonly name: string; readonly address: string; readonly beside: string | null };

const middle = (loads: readonly FirstLoad[], of: 'lcp' | 'ready'): number => median(loads.map((load) => load[of]));

const ratio = (value: number, yardstick: number | null): string =>
  yardstick === null ? 'no yardstick' : `${(value / yardstick).toFixed(2)}x`;

/** Prints a page's figures beside its yardsticks'. */
function tell({ name, beside }: Measured, loads: ReadonlyMap<string, readonly FirstLoad[]>): Figure[] {
  const own = loads.get(name) ?? [];
  const [lcp, ready] = [middle(own, 'lcp'), middle(own, 'ready')];
  const hugo = beside === null ? null : middle(loads.get(beside) ?? [], 'lcp');
  const empty = middle(loads.get('empty app') ?? [], 'ready');
  const [first] = own;
  const figures: Figure[] = [
    ...(hugo === null ? [] : [{ what: `${name}: LCP, of Hugo's page`, value: lcp / hugo, unit: 'x', goal: '<= 1' }]),
    { what: `${name}: ready, of the empty app`, value: ready / empty, unit: 'x', goal: '<= 1.25' },
  ];
  console.log(
    `  ${name.padEnd(16)} JavaScript ${kB(first?.js ?? 0).padStart(8)}  CSS ${kB(first?.css ?? 0).padStart(7)}` +
      `  LCP ${`${Math.round(lcp)}`.padStart(5)} ms ${first?.largest}` +
      (name === 'empty app' || name.startsWith('Hugo') ? '' : `, ${ratio(lcp, hugo)} Hugo's (goal 1)`) +
      (Number.isNaN(ready)
        ? ''
        : `  ready ${Math.round(ready)} ms, ${ratio(ready, empty)} the empty app's (goal 1.25)`),
  );
  return name === 'empty app' || name.startsWith('Hugo') ? [] : figures;
}

const json = <Value>(root: string, path: string): Value => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Prints what the first load of the list and of a story takes, against an empty app of the same packages and Hugo's pages of the same in the same run. */
export async function benchReading(seeds: string): Promise<void> {
  process.env.NODE_ENV = 'production';
  const [reader, empty, browser] = [await readerOf(seeds, false), await emptyApp(), await launch()];
  const id = readdirSync(join(reader.out, 'story')).sort()[0] ?? '';
  const { first } = json<Manifest>(reader.out, manifestPath);
  const rows = first.flatMap(({ path }) => json<Page>(reader.out, bundleFolder + path).rows);
  const shards = readdirSync(join(reader.out, bundleFolder, 'stories'));
  const stories = shards.flatMap((name) => json<StoredStory[]>(reader.out, `${bundleFolder}stories/${name}`));
  const story = stories.find(({ articles }) => articles.some((one) => one.id === id));
  const hugo = story ? hugoStory(story, rows) : null;
  const hosts = await Promise.all([reader.out, empty, ...(hugo ? [hugo.out] : [])].map((out) => staticHost(out, '/')));
  const [ours = '', app = '', theirs = ''] = hosts.map(({ address }) => address);
  const pages: Measured[] = [
    { name: 'empty app', address: app, beside: null },
    ...(hugo
      ? [
          { name: 'Hugo: a list', address: theirs, beside: null },
          { name: 'Hugo: the story', address: `${theirs}story/`, beside: null },
        ]
      : []),
    { name: 'the list', address: ours, beside: hugo && 'Hugo: a list' },
    { name: 'a story', address: `${ours}story/${id}/`, beside: hugo && 'Hugo: the story' },
  ];
  try {
    for (const [screen, options] of [
      ['360 px', phone],
      ['1280 px', { viewport: { width: 1280, height: 800 } }],
    ] as const) {
      const loads = new Map(pages.map(({ name }) => [name, [] as FirstLoad[]]));
      for (let round = 0; round < rounds; round += 1)
        for (const { name, address } of pages) loads.get(name)?.push(await firstLoad(browser, address, options));
      console.log(`First load at ${screen}, 4x slower processor, slow 4G, gzip, median of ${rounds}:`);
      record(
        `first load at ${screen}`,
        pages.flatMap((page) => tell(page, loads)),
      );
    }
    if (!hugo) console.log('  Hugo: absent (on Debian: apt-get install hugo)');
  } finally {
    await browser.close();
    for (const host of hosts) await host.end();
    await reader.end();
    hugo?.end();
    rmSync(empty, { recursive: true, force: true });
  }
}
