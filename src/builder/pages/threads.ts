import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Asked, Given } from './pagesWorker.ts';

/** Threads of which each has its own copy of the reader. */
const most = 8;

/** So many tasks are worth a thread. */
const worth = 8;

// Node 20 reads no TypeScript: each thread loads what the program itself was started with first.
const loader = import.meta.resolve('tsx/esm/api');
const program = new URL('./pagesWorker.ts', import.meta.url).href;
const opening = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(program)}); });`;

const ask = (worker: Worker, asked: Asked): Promise<void> =>
  new Promise((resolve, reject) => {
    const end = (): void => void worker.off('message', done).off('error', fail);
    const done = (): void => {
      end();
      resolve();
    };
    const fail = (error: Error): void => {
      end();
      reject(error);
    };
    worker.on('message', done).on('error', fail).postMessage(asked);
  });

/**
 * Has threads write pages, each task in one.
 * @throws what drawing or writing a page throws
 */
export async function writeInThreads(given: Given, tasks: readonly Asked[]): Promise<void> {
  const waiting = [...tasks];
  const count = Math.max(1, Math.min(most, availableParallelism(), Math.ceil(tasks.length / worth)));
  const workers = Array.from(
    { length: count },
    () => new Worker(opening, { eval: true, execArgv: [], workerData: given }),
  );
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (let next = waiting.shift(); next; next = waiting.shift()) await ask(worker, next);
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
