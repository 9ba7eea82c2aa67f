import { availableParallelism, cpus, totalmem } from 'node:os';

/** The machine that a measurement was made on, in a line. */
export const machine = (): string =>
  `Node ${process.versions.node}, ${availableParallelism()} of ${cpus()[0]?.model.trim() ?? 'unknown processors'}, ${Math.round(totalmem() / 2 ** 30)} GB`;
