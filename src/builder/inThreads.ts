import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { programOf } from './code/programOf.ts';

/** Threads of which each has its own copy of a program. */
const most = 8;

/** What is made and soon forgotten has so much room in each thread, in MB: it is cleared less often. */
const young = 64;

function ask<Asked, Answer>(worker: Worker, asked: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const end = (): void => void worker.off('message', done).off('error', fail);
    const done = (answer: Answer): void => {
      end();
      resolve(answer);
    };
    const fail = (error: Error): void => {
      end();
      reject(error);
    };
    worker.on('message', done).on('error', fail).postMessage(asked);
  });
}

/** What threads do: the program they run, a module of the project, and what each of them begins with. */
export type Work = { readonly program: string; readonly given?: unknown };

/**
 * Has threads work, each on one thing at a time; a thread answers each with one message.
 * @param asked what is to be done, taken one by one in this order
 * @param onDone told each answer, in whatever order they come
 * @throws what a thread throws
 */
export async function inThreads<Asked, Answer>(
  { program, given }: Work,
  asked: readonly Asked[],
  onDone: (answer: Answer, asked: Asked) => void = () => undefined,
): Promise<void> {
  const file = await programOf(program);
  const waiting = asked.values();
  const count = Math.max(1, Math.min(most, availableParallelism(), asked.length));
  const options = { execArgv: [], workerData: given, resourceLimits: { maxYoungGenerationSizeMb: young } };
  const workers = Array.from({ length: count }, () => new Worker(file, options));
  const begin = (worker: Worker): { one: Asked; answer: Promise<Answer> } | null => {
    const { value, done } = waiting.next();
    return done ? null : { one: value, answer: ask<Asked, Answer>(worker, value) };
  };
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (let next = begin(worker); next; ) {
          const { one, answer } = { one: next.one, answer: await next.answer };
          // The thread goes on while its answer is looked at.
          next = begin(worker);
          onDone(answer, one);
        }
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
