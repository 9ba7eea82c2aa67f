import fc from 'fast-check';
import { faultOf } from './faultOf.ts';
import { wireText } from './wireText.ts';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env.CASES ?? 200_000);
process.stdout.write(`seed ${seed}, ${numRuns} cases\n`);
fc.assert(
  fc.property(wireText, (copy) => {
    const fault = faultOf(copy);
    if (fault !== null) throw new Error(fault);
  }),
  { seed, numRuns },
);
process.stdout.write('no string was lost, none threw\n');
