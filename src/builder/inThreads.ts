import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { programOf } from './code/programOf.ts';

/** Threads of which each has its own copy of a program. */
const most = 8;

/** What is made and soon forgotten has so much room in each thread, in MB: it is cleared less often. */
const young = 64;

/** What threads do: the program they run, a module of the project, and what each of them begins with. */
export type Work = { readonly program: string; readonly given?: unknown };

/** So many things lie before a thread at a time, so that it need not wait while an answer is looked at. */
const ahead = 2;

/** Has one thread work until nothing waits any more. */
function keepBusy<Asked, Answer>(
  worker: Worker,
  waiting: Iterator<Asked>,
  onDone: (answer: Answer, asked: Asked) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const given: Asked[] = [];
    const give = (): void => {
      const { value, done } = waiting.next();
      if (done) return;
      given.push(value);
      worker.postMessage(value);
    };
    worker.on('error', reject).on('message', (answer: Answer) => {
      try {
        const asked = given.shift() as Asked;
        give();
        onDone(answer, asked);
        if (given.length === 0) resolve();
      } catch (error) {
        reject(error);
      }
    });
    for (let count = 0; count < ahead; count += 1) give();
    if (given.length === 0) resolve();
  });
}

/**
 * Has threads work, each on one thing after the other; a thread answers each with one message, in their order.
 * @param asked what is to be done, taken one by one as threads have room for it
 * @param onDone told each answer, in whatever order they come
 * @throws what a thread throws
 */
export async function inThreads<Asked, Answer>(
  { program, given }: Work,
  asked: Iterable<Asked>,
  onDone: (answer: Answer, asked: Asked) => void,
): Promise<void> {
  const file = await programOf(program);
  const waiting = asked[Symbol.iterator]();
  const options = { execArgv: [], workerData: given, resourceLimits: { maxYoungGenerationSizeMb: young } };
  const count = Math.min(most, availableParallelism());
  const workers = Array.from({ length: count }, () => new Worker(file, options));
  try {
    await Promise.all(workers.map((worker) => keepBusy(worker, waiting, onDone)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
