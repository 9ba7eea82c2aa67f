import { seedsFolder } from '../../src/builder/settings.ts';
import { benchChains } from './chains.ts';
import { benchHostile } from './hostile.ts';
import { benchThroughput } from './throughput.ts';

const sections: Readonly<Record<string, () => Promise<void> | void>> = {
  throughput: benchThroughput,
  hostile: () => benchHostile(),
  chains: benchChains,
  // Loaded when asked for: they bring a browser.
  scale: async () => (await import('./scale.ts')).benchScale(),
  reading: async () => (await import('./reading.ts')).benchReading(seedsFolder()),
};

const asked = process.argv.slice(2).flatMap((word) => (word === 'parse' ? ['throughput', 'hostile'] : [word]));
const unknown = asked.filter((word) => !Object.hasOwn(sections, word));
if (unknown.length > 0) {
  console.error(
    `bench: no section ${unknown.join(', ')}. Name some of parse, ${Object.keys(sections).join(', ')}, or none for all.`,
  );
  process.exitCode = 1;
} else for (const [name, run] of Object.entries(sections)) if (asked.length === 0 || asked.includes(name)) await run();
