import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bundle } from '../../src/archive/bundle.ts';
import { buildReader } from '../../src/builder/buildReader.ts';
import { LiveBundle } from '../../src/builder/LiveBundle.ts';
import { serve } from '../../src/builder/serve.ts';
import { type Pages, photosFolder } from '../../src/builder/settings.ts';

/** A reader built from a folder of copy and served: its address, where its files lie, its bundle as built, and how to end it. */
export type Reader = {
  readonly address: string;
  readonly out: string;
  readonly bundle: Bundle;
  readonly end: () => Promise<void>;
};

/** Builds the reader for real into a temporary folder and serves it, following the folder or as any static host would. */
export async function readerOf(seeds: string, isLive = true, pages: Pages = isLive ? 'none' : 'all'): Promise<Reader> {
  const folder = mkdtempSync(join(tmpdir(), 'slugline-'));
  const out = join(folder, 'dist');
  const live = new LiveBundle(seeds, photosFolder);
  await live.refresh();
  await buildReader(live, out, pages);
  const { address, end } = await serve(out, isLive ? live : null, 0);
  return {
    address,
    out,
    bundle: live.bundle,
    end: async () => {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
