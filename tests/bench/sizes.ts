/**
 * The sizes to measure: what `BENCH` names, with a tenth of it before it so that growth shows; 10,000 without.
 * @throws if it names no number
 */
export function sizes(named = process.env.BENCH ?? '10000'): number[] {
  const size = Number(named.replaceAll(',', ''));
  if (!Number.isInteger(size) || size < 100) throw new RangeError(`BENCH is “${named}”. Name a number from 100 on.`);
  return size > 10_000 ? [size / 10, size].map(Math.round) : [size];
}
