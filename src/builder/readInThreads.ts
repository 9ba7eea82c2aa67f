import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Kept, pack, unpack } from './pack.ts';
import { readFiles, type Task } from './readFiles.ts';
import type { Asked } from './readingWorker.ts';

/** So many files are read at a time by one thread. */
const batch = 128;

/** Fewer files than these are read sooner than threads begin. */
const fewest = 300;

/** Threads of which each has its own copy of the parser. */
const most = 8;

// Node 20 reads no TypeScript: each thread loads what the program itself was started with first.
const loader = import.meta.resolve('tsx/esm/api');
const program = new URL('./readingWorker.ts', import.meta.url).href;
const opening = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(program)}); });`;

const begin = (): Worker => new Worker(opening, { eval: true, execArgv: [] });

/** Asks one thread, and waits for its pack. */
const ask = (worker: Worker, asked: Asked): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    const end = (): void => void worker.off('message', done).off('error', fail);
    const done = (packed: Uint8Array<ArrayBuffer>): void => {
      end();
      resolve(packed);
    };
    const fail = (error: Error): void => {
      end();
      reject(error);
    };
    worker.on('message', done).on('error', fail).postMessage(asked);
  });

/**
 * Reads files in threads, each batch in one; a few files are read at once, without.
 * @param keepIn the folder that what was read is kept in, null for none
 * @param onRead told what each batch was read as, in whatever order they end, and how many files it was of
 */
export async function readInThreads(
  tasks: readonly Task[],
  keepIn: string | null,
  onRead: (kept: readonly Kept[], count: number) => void,
): Promise<void> {
  if (tasks.length < fewest) return onRead(unpack(pack(readFiles(tasks))), tasks.length);
  let next = 0;
  const work = async (worker: Worker): Promise<void> => {
    while (next < tasks.length) {
      const some = tasks.slice(next, next + batch);
      next += batch;
      onRead(unpack(await ask(worker, { tasks: some, keepIn })), some.length);
    }
  };
  const workers = Array.from({ length: Math.min(most, availableParallelism()) }, begin);
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
