import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { launch, phone } from '../browser/browser.ts';
import { readerOf } from '../browser/reader.ts';
import { staticHost } from '../browser/staticHost.ts';
import { type FirstLoad, firstLoad, median } from './firstLoad.ts';

const rounds = 5;

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

/** Prints what the first load of the list and of a story takes, against an empty app of the same packages in the same run. */
export async function benchReading(seeds: string): Promise<void> {
  process.env.NODE_ENV = 'production';
  const [reader, empty, browser] = [await readerOf(seeds, false), await emptyApp(), await launch()];
  const hosts = [await staticHost(reader.out, '/'), await staticHost(empty, '/')] as const;
  const id = readdirSync(join(reader.out, 'story')).sort()[0];
  const pages = [
    { name: 'empty app', address: hosts[1].address },
    { name: 'the list', address: hosts[0].address },
    { name: 'a story', address: `${hosts[0].address}story/${id}/` },
  ];
  try {
    for (const [screen, options] of [
      ['360 px', phone],
      ['1280 px', { viewport: { width: 1280, height: 800 } }],
    ] as const) {
      const loads = pages.map((): FirstLoad[] => []);
      for (let round = 0; round < rounds; round += 1)
        for (const [at, page] of pages.entries()) loads[at]?.push(await firstLoad(browser, page.address, options));
      const yardstick = median((loads[0] ?? []).map(({ lcp }) => lcp));
      console.log(`First load at ${screen}, 4x slower processor, slow 4G, gzip, median of ${rounds}:`);
      for (const [at, { name }] of pages.entries()) {
        const [first] = loads[at] ?? [];
        const lcp = median((loads[at] ?? []).map((load) => load.lcp));
        console.log(
          `  ${name.padEnd(9)}  JavaScript ${kB(first?.js ?? 0).padStart(8)} (goal 103)  CSS ${kB(first?.css ?? 0).padStart(6)} (goal 12)` +
            `  LCP ${Math.round(lcp)} ms, ${(lcp / yardstick).toFixed(2)}x the empty app's (goal 1.25), ${first?.largest}`,
        );
      }
    }
  } finally {
    await browser.close();
    for (const host of hosts) await host.end();
    await reader.end();
    rmSync(empty, { recursive: true, force: true });
  }
}
