import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a program took: wall time, the most memory it held (not a number where the system does not tell), what it printed. */
export type Ran = { readonly ms: number; readonly peakMB: number; readonly out: string };

const highWater = (pid: number): number => {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
};

/**
 * Runs a program to its end; null where it is not installed.
 * @throws if it fails
 */
export function runProcess(command: string, words: readonly string[]): Promise<Ran | null> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    let [out, peakMB] = ['', Number.NaN];
    const watch = setInterval(() => {
      const now = highWater(child.pid ?? 0);
      if (!Number.isNaN(now)) peakMB = now;
    }, 20);
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearInterval(watch);
      if (error.code === 'ENOENT') resolve(null);
      else reject(error);
    });
    child.on('close', (status) => {
      clearInterval(watch);
      if (status === 0) resolve({ ms: performance.now() - began, peakMB, out });
      else if (status !== null && status > 0) reject(new Error(`${command} ended with ${status}: ${out}`));
    });
  });
}
