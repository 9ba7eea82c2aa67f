import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { cacheFolder, projectFolder } from '../settings.ts';

/** All that the reader and the programs of the builder are made of. */
const sources = ['src', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/** The file within a kept folder that tells whether the rest is whole. */
const sumName = 'sum';

/** What was made of other code is removed when nobody has asked for it so long, in milliseconds. */
const longest = 24 * 3_600_000;

/** Nothing takes so long to make: what is older was left by a build that was killed. */
const longestMaking = 3_600_000;

function* filesBelow(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) return void (yield path);
  for (const name of readdirSync(path).sort()) yield* filesBelow(join(path, name));
}

function hashFiles(folder: string, files: Iterable<string>, salt = ''): string {
  const hash = createHash('sha1').update(salt);
  for (const file of files) hash.update(`\n${relative(folder, file)}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** The hash of all code, so that what was made of other code is not taken for what this code makes. */
const codeVersion = (): string =>
  hashFiles(
    projectFolder,
    sources.flatMap((source) => [...filesBelow(join(projectFolder, source))]),
    process.versions.node,
  );

const sumOf = (folder: string): string =>
  hashFiles(
    folder,
    [...filesBelow(folder)].filter((file) => file !== join(folder, sumName)),
  );

function isWhole(folder: string): boolean {
  try {
    return readFileSync(join(folder, sumName), 'utf8') === sumOf(folder);
  } catch {
    return false;
  }
}

/** Removes the folders of a folder that begin so and that nobody has touched for as long. */
function removeStale(folder: string, begin: RegExp, age: number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (begin.test(name) && Date.now() - statSync(path).mtimeMs > age) rmSync(path, { recursive: true, force: true });
  }
}

/** The folder for what is made of this code; a passing one where none can be kept. */
function rootOf(version: string): string {
  const root = join(cacheFolder, `code-${version}`);
  try {
    mkdirSync(root, { recursive: true });
    utimesSync(root, new Date(), new Date());
    removeStale(cacheFolder, /^code-/, longest);
    removeStale(root, /-\w{6}$/, longestMaking);
    return root;
  } catch {
    const passing = mkdtempSync(join(tmpdir(), 'slugline-code-'));
    process.once('exit', () => rmSync(passing, { recursive: true, force: true }));
    return passing;
  }
}

/** Puts what was made in its place, whole; where somebody else was first, theirs is taken. */
function settle(made: string, folder: string): string {
  writeFileSync(join(made, sumName), sumOf(made));
  try {
    // Of another build that was first nothing is moved: it may be at work in there.
    if (existsSync(folder) && !isWhole(folder)) rmSync(folder, { recursive: true, force: true });
    renameSync(made, folder);
    return folder;
  } catch {
    if (!isWhole(folder)) return made;
    rmSync(made, { recursive: true, force: true });
    return folder;
  }
}

/**
 * A folder with what is made of the project's code: made once for each version of the code, and anew where it is damaged.
 * @param make writes it into an empty folder
 * @throws what `make` throws
 */
export async function keptCode(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const version = codeVersion();
  const root = rootOf(version);
  const folder = join(root, name);
  if (isWhole(folder)) return folder;
  const made = mkdtempSync(`${folder}-`);
  // Whoever asks, it is made for readers, not for a developer or a test.
  process.env.NODE_ENV = 'production';
  try {
    await make(made);
    // Somebody may have saved a file meanwhile.
    if (codeVersion() === version) return settle(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    throw error;
  }
  rmSync(made, { recursive: true, force: true });
  return keptCode(name, make);
}
