import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { traitsOf } from '../archive/chain/traits.ts';
import type { SetAside } from '../archive/report.ts';
import type { Fresh } from './pack.ts';
import { type Read, readCopy } from './readCopy.ts';
import { type Found, refusal, whyNotText } from './readFolder.ts';

/** A file to read; `hash` is that of the bytes it held when it was last read, `null` where it never was. */
export type Task = Pick<Found, 'file' | 'path' | 'stamp'> & { readonly hash: string | null };

function readOne({ file, path, stamp, hash: last }: Task): Fresh | null {
  let hash = '';
  let read: Read | SetAside;
  try {
    const bytes = readFileSync(path);
    hash = createHash('sha1').update(bytes).digest('base64url');
    if (hash === last) return null;
    const reason = whyNotText(bytes);
    read = reason === null ? readCopy(bytes, file) : { file, reason };
  } catch (error) {
    read = { file, reason: refusal(error) };
  }
  return { file, stamp, hash, read, traits: 'articles' in read ? read.articles.map(traitsOf) : [] };
}

/** Reads files one after the other; what holds the same bytes as when it was last read is left out. Never fails. */
export const readFiles = (tasks: readonly Task[]): Fresh[] => tasks.map(readOne).filter((fresh) => fresh !== null);
