import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { SetAside } from '../archive/report.ts';
import { utf16Of } from './utf16.ts';

/** A file of the folder: its path below it with `/`, where it lies, and what tells that it has changed. */
export type Found = { readonly file: string; readonly path: string; readonly stamp: string; readonly size: number };

/** What a folder holds: files to read, in the order of their names, and entries that cannot be read. */
export type Folder = { readonly found: readonly Found[]; readonly setAside: readonly SetAside[] };

/** The longest file that is read, in bytes: some hundred times the longest story an agency files. */
export const sizeLimit = 16 * 1024 * 1024;

const notCopy = new Set('.html .htm .xml .json .csv .md .pdf .doc .docx .zip .gz .js .ts .css'.split(' '));

/** Why the file system refuses, in words. */
export function refusal(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'It may not be read: the rights to it are missing. Grant them, or move it out of the folder.';
    case 'ENOENT':
      return 'It is not there. Look at the name, or at where a link of that name leads.';
    case 'ELOOP':
      return 'It is a link that leads back to itself. Remove it.';
    case 'ENOTDIR':
      return 'It is a file, not a folder. Name the folder it is in.';
    case 'EISDIR':
      return 'It is a folder, not a file. Name a file in it.';
    default:
      return `It cannot be read (${code ?? String(error)}).`;
  }
}

function look(path: string, file: string, above: readonly string[]): Folder {
  try {
    const info = statSync(path);
    if (info.isDirectory()) {
      const { found, setAside } = walk(path, file, above);
      return { found, setAside: extname(file) === '.txt' ? [folderCalledFile(file), ...setAside] : setAside };
    }
    if (!info.isFile()) return aside(file, 'It is neither a file nor a folder, but a device, a socket or a pipe.');
    if (notCopy.has(extname(file).toLowerCase()))
      return aside(
        file,
        `Its name ends in ${extname(file)}, which is not wire copy. Save its text as a .txt file to read it.`,
      );
    if (info.size === 0) return aside(file, 'It is empty: 0 bytes. File it again.');
    if (info.size > sizeLimit)
      return aside(
        file,
        `It is too long: ${Math.round(info.size / 1048576)} MB, where ${sizeLimit / 1048576} MB are read at the most. Split it.`,
      );
    return { found: [{ file, path, stamp: `${info.mtimeMs} ${info.size}`, size: info.size }], setAside: [] };
  } catch (error) {
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    return aside(
      file,
      isLink ? 'It is a link that leads nowhere. Remove it, or restore what it names.' : refusal(error),
    );
  }
}

const aside = (file: string, reason: string): Folder => ({ found: [], setAside: [{ file, reason }] });

const folderCalledFile = (file: string): SetAside => ({
  file,
  reason: 'It is a folder that is called like a file. What is in it was read.',
});

function walk(folder: string, below: string, above: readonly string[]): Folder {
  const real = realpathSync(folder);
  if (above.includes(real)) return aside(below, 'It is a link to a folder that holds it. It was not followed.');
  const names = readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
  const found: Found[] = [];
  const setAside: SetAside[] = [];
  for (const name of names) {
    const inside = look(join(folder, name), below === '' ? name : `${below}/${name}`, [...above, real]);
    for (const one of inside.found) found.push(one);
    for (const one of inside.setAside) setAside.push(one);
  }
  return { found, setAside };
}

/** Lists a folder and its sub-folders; what cannot be read is set aside with its reason. Fails if the folder itself cannot. */
export async function readFolder(folder: string): Promise<Folder> {
  const info = statSync(folder);
  if (!info.isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  return walk(folder, '', []);
}

const pictures: readonly (readonly [string, readonly number[]])[] = [
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['WebP', [0x52, 0x49, 0x46, 0x46]],
];

/** Whether bytes are mostly such as no text has. */
function isNoise(head: Uint8Array): boolean {
  let [odd, plain] = [0, 0];
  for (const byte of head) {
    if (byte < 9 || (byte > 13 && byte < 32)) odd += 1;
    else if (byte >= 32 && byte < 127) plain += 1;
  }
  return odd > head.length * 0.2 || (odd > head.length * 0.05 && plain < head.length * 0.5);
}

/** Why bytes are no copy: a picture, a document, a program; null where they may be text. */
export function whyNotText(bytes: Uint8Array): string | null {
  const picture = pictures.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (picture) return `It is a picture (${picture[0]}), not copy. Put pictures into public/photos.`;
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-')
    return 'It is a PDF, not copy. Save its text as a .txt file.';
  if (isNoise(bytes.subarray(0, 4096)) && utf16Of(bytes) === null)
    return 'It is not text: most likely a program, a picture or a compressed file.';
  return null;
}

/** The bytes of a file. */
export const readBytes = (path: string): Promise<Uint8Array> => readFile(path);
