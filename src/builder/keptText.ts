import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const sumOf = (text: string): string => createHash('sha1').update(text).digest('hex');

/** The text that was kept in a file; null where there is none, or not as it was kept. */
export function readKeptText(path: string): string | null {
  try {
    const kept = readFileSync(path, 'utf8');
    const text = kept.slice(41);
    return kept.slice(0, 40) === sumOf(text) ? text : null;
  } catch {
    return null;
  }
}

/**
 * Keeps a text in a file, with its hash, at once or not at all.
 * @throws where it cannot be written; nothing is left of it then
 */
export function writeKeptText(path: string, text: string): void {
  const part = `${path}.${process.pid}`;
  try {
    writeFileSync(part, `${sumOf(text)}\n${text}`);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
