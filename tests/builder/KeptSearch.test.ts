import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Cache } from '../../src/builder/Cache.ts';
import { LiveBundle } from '../../src/builder/LiveBundle.ts';
import { makeCopy } from '../bench/made/makeCopy.ts';
import { folderOf } from '../copyOf.ts';

it('finds the same by an index whose words were kept, or damaged, as by one made anew', async () => {
  const made = [...makeCopy(60)];
  const [seeds, root, photos] = [
    folderOf(Object.fromEntries(made.map(({ file, copy }) => [file, copy]))),
    folderOf({}),
    folderOf({}),
  ];
  const bundleOf = async (cache: Cache | null): Promise<string> => {
    const live = new LiveBundle(seeds, photos, cache, true);
    await live.refresh();
    return JSON.stringify(live.bundle.files);
  };
  const first = await bundleOf(new Cache(seeds, root));
  const { searchFolder } = new Cache(seeds, root);
  expect(readdirSync(searchFolder)).toHaveLength(1);
  expect(await bundleOf(new Cache(seeds, root))).toBe(first);
  for (const name of readdirSync(searchFolder)) writeFileSync(join(searchFolder, name), 'damaged');
  expect(await bundleOf(new Cache(seeds, root))).toBe(first);
  appendFileSync(join(seeds, made[0]?.file ?? ''), '\nThe zyxomma returned.\n');
  const changed = await bundleOf(new Cache(seeds, root));
  expect(changed).toBe(await bundleOf(null));
  expect(changed).not.toBe(first);
  expect(readdirSync(searchFolder)).toHaveLength(1);
  for (const folder of [seeds, root, photos]) rmSync(folder, { recursive: true });
});
