import fc from 'fast-check';
import { parseCopy } from '../../src/wire/parseCopy.ts';
import { wireText } from './wireText.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env.CASES ?? 200_000);
process.stdout.write(`seed ${seed}, ${numRuns} cases\n`);
fc.assert(
  fc.property(fc.oneof(wireText, fc.string({ unit: 'binary' })), (copy) => {
    const { articles, spans } = parseCopy(copy, 'a.txt');
    return articles.length > 0 && spans.map(({ raw }) => raw).join('') === copy;
  }),
  { seed, numRuns },
);
process.stdout.write('no string was lost, none threw\n');
