import { buildReader } from '../../src/builder/buildReader.ts';
import { Cache } from '../../src/builder/Cache.ts';
import { LiveBundle } from '../../src/builder/LiveBundle.ts';
import { photosFolder } from '../../src/builder/settings.ts';

// What one whole build takes: the bundle, the reader, and a page for every story; with search where that is asked for.
const [seeds = '', out = '', cacheRoot = '', search] = process.argv.slice(2);
const live = new LiveBundle(seeds, photosFolder, new Cache(seeds, cacheRoot), search === 'search');
await live.refresh();
const read = performance.now();
await buildReader(live, out, 'all');
console.log(JSON.stringify({ read, ms: performance.now() }));
