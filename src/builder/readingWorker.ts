import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, threadId } from 'node:worker_threads';
import { pack } from './pack.ts';
import { readFiles, type Task } from './readFiles.ts';

/** What a thread is asked: files to read, and the folder to keep the pack in, null to keep none. */
export type Asked = { readonly tasks: readonly Task[]; readonly keepIn: string | null };

/** Keeps a pack for later runs; where that cannot be written nothing is lost but time. */
function keep(folder: string, packed: Uint8Array, name: string): void {
  const path = join(folder, name);
  try {
    writeFileSync(`${path}.part`, packed);
    renameSync(`${path}.part`, path);
  } catch {
    rmSync(`${path}.part`, { force: true });
  }
}

let packs = 0;
parentPort?.on('message', ({ tasks, keepIn }: Asked) => {
  const fresh = readFiles(tasks);
  const packed = pack(fresh);
  packs += 1;
  if (keepIn !== null && fresh.length > 0)
    keep(keepIn, packed, `${Date.now()}-${process.pid}-${threadId}-${packs}.pack`);
  parentPort?.postMessage(packed, [packed.buffer]);
});
