import { fromCaller, seedsFolder } from '../../src/builder/settings.ts';
import { benchChains } from './chains.ts';
import { benchHostile } from './hostile.ts';
import { writeRecord } from './record.ts';
import { benchThroughput } from './throughput.ts';

const sections: Readonly<Record<string, () => Promise<void> | void>> = {
  throughput: benchThroughput,
  hostile: () => benchHostile(),
  chains: benchChains,
  build: async () => (await import('./building.ts')).benchBuilding(),
  // Loaded when asked for: they bring a browser.
  search: async () => (await import('./searching.ts')).benchSearching(),
  difference: async () => (await import('./difference.ts')).benchDifference(),
  lighthouse: async () => (await import('./lighthouse.ts')).benchLighthouse(seedsFolder()),
  interactions: async () => (await import('./interactions.ts')).benchInteractions(seedsFolder()),
  scale: async () => (await import('./scale.ts')).benchScale(),
  reading: async () => (await import('./reading.ts')).benchReading(seedsFolder()),
};

const words = process.argv.slice(2);
const at = words.indexOf('--json');
const json = at < 0 ? null : words[at + 1];
const asked = words
  .filter((_, index) => at < 0 || (index !== at && index !== at + 1))
  .flatMap((word) => (word === 'parse' ? ['throughput', 'hostile'] : [word]));
const unknown = asked.filter((word) => !Object.hasOwn(sections, word));
if (unknown.length > 0 || json === undefined) {
  console.error(
    json === undefined
      ? 'bench: --json wants the name of a file.'
      : `bench: no section ${unknown.join(', ')}. Name some of parse, ${Object.keys(sections).join(', ')}, or none for all.`,
  );
  process.exitCode = 1;
} else {
  for (const [name, run] of Object.entries(sections)) if (asked.length === 0 || asked.includes(name)) await run();
  if (json !== null) writeRecord(fromCaller(json));
}
