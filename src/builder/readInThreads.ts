import { inThreads } from './inThreads.ts';
import { type Kept, pack, unpack } from './pack.ts';
import { readFiles, type Task } from './readFiles.ts';
import type { Asked } from './readingWorker.ts';

/** So many files are read at a time by one thread. */
const batch = 128;

/** Fewer files than these are read sooner than threads begin. */
const fewest = 300;

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
  const batches = Array.from(
    { length: Math.ceil(tasks.length / batch) },
    (_, at): Asked => ({
      tasks: tasks.slice(at * batch, (at + 1) * batch),
      keepIn,
    }),
  );
  await inThreads<Asked, Uint8Array<ArrayBuffer>>(
    { program: 'src/builder/readingWorker.ts' },
    batches,
    (packed, asked) => onRead(unpack(packed), asked.tasks.length),
  );
}
