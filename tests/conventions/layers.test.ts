import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../../src');

/** The floors of the design: what each folder may import besides itself. `styles` holds no code. */
const mayImport: Record<string, readonly string[]> = {
  wire: [],
  archive: ['wire'],
  builder: ['wire', 'archive'],
  data: ['wire', 'archive'],
  words: [],
  offline: ['wire', 'archive'],
  ui: ['wire', 'words'],
  pages: ['ui', 'data', 'archive', 'wire', 'words'],
  app: ['wire', 'archive', 'data', 'ui', 'pages', 'words'],
  gallery: ['wire', 'ui', 'words'],
  styles: [],
};

const screen = ['react', 'react-router'];

/** The packages that each floor may take; what the pure floors take knows neither DOM nor Node. */
const mayTake: Record<string, readonly string[]> = {
  wire: [],
  archive: ['diff'],
  builder: ['vite', 'chokidar', 'jschardet'],
  data: ['react', '@tanstack/react-query'],
  words: ['react'],
  offline: [],
  ui: screen,
  pages: [...screen, '@tanstack/react-query'],
  app: [...screen, 'react-dom/client', 'react-dom/server', '@tanstack/react-query'],
  gallery: [...screen, 'react-dom/client'],
};

type Import = { from: string; specifier: string; typeOnly: boolean };

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });

const importsOf = (file: string): Import[] => {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(/(?:^|\n)\s*(import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]/g);
  const bare = text.matchAll(/(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g);
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...statements].map((m) => ({ from: file, specifier: m[3] ?? '', typeOnly: m[2] !== undefined })),
    ...[...bare, ...dynamic].map((m) => ({ from: file, specifier: m[1] ?? '', typeOnly: false })),
  ];
};

const floorOf = (file: string) => relative(src, file).split(sep)[0] ?? '';

/** How the gallery lists the files of its own folder. */
const ownParts = /import\.meta\.glob<[^(]*>\('\.\/parts\/\*\.tsx'/;

/** The reason why an import breaks the table of floors, or null. */
function broken({ from, specifier, typeOnly }: Import): string | null {
  const floor = floorOf(from);
  const where = `${relative(src, from)} imports ${specifier}`;
  if (!specifier.startsWith('.')) {
    if (specifier.startsWith('node:')) return floor === 'builder' ? null : `${where}: only the builder knows Node`;
    return (mayTake[floor] ?? []).includes(specifier) ? null : `${where}: ${floor} takes no such package`;
  }
  const target = resolve(dirname(from), specifier);
  if (relative(src, target).startsWith('..')) return `${where}: outside src`;
  const other = floorOf(target);
  if (other === floor) {
    if (floor !== 'pages') return null;
    const [mine, theirs] = [from, target].map((file) => relative(join(src, 'pages'), file).split(sep));
    const sibling = theirs !== undefined && theirs.length > 1 && theirs[0] !== mine?.[0];
    return sibling ? `${where}: a page never imports its sibling` : null;
  }
  if (other === 'styles')
    return ['app', 'gallery'].includes(floor) && specifier.endsWith('.css') ? null : `${where}: styles enter in app`;
  if (!(mayImport[floor] ?? []).includes(other)) return `${where}: ${floor} may not look up to ${other}`;
  if (['ui', 'gallery'].includes(floor) && other === 'wire' && !typeOnly)
    return `${where}: ${floor} takes only types from wire`;
  return null;
}

describe('the floors', () => {
  it('names every folder of src', () => {
    const folders = readdirSync(src, { withFileTypes: true });
    expect(folders.filter((entry) => !entry.isDirectory()).map((entry) => entry.name)).toEqual([]);
    expect(folders.map((entry) => entry.name).filter((name) => !(name in mayImport))).toEqual([]);
  });

  it('holds only files whose imports are looked at, and no way round them', () => {
    const files = filesUnder(src).map((file) => relative(src, file));
    const odd = files.filter((file) => !/\.(?:ts|tsx|css|md)$/.test(file) && !file.endsWith('tsconfig.json'));
    expect(odd).toEqual([]);
    const round = /import\.meta\.glob|\brequire\(|@import\b|\bcomposes:.*\bfrom\b/;
    // The gallery lists its own files, so that a new one needs no other to name it.
    const read = (file: string) => readFileSync(join(src, file), 'utf8').replace(ownParts, '');
    expect(files.filter((file) => round.test(read(file)))).toEqual([]);
  });

  it('lets no import look up', () => {
    const files = filesUnder(src).filter((file) => /\.tsx?$/.test(file));
    expect(files.length).toBeGreaterThan(3);
    expect(files.flatMap(importsOf).map(broken).filter(Boolean)).toEqual([]);
  });

  it('catches an import that looks up, sideways or out', () => {
    const of = (from: string, specifier: string, typeOnly = false) =>
      broken({ from: join(src, from), specifier, typeOnly });
    expect(of('wire/a.ts', '../archive/b.ts')).toMatch(/look up/);
    expect(of('ui/a.tsx', '../wire/b.ts')).toMatch(/only types/);
    expect(of('ui/a.tsx', '../wire/b.ts', true)).toBeNull();
    expect(of('pages/list/a.tsx', '../story/b.tsx')).toMatch(/sibling/);
    expect(of('pages/list/a.tsx', '../paths.ts')).toBeNull();
    expect(of('data/a.ts', 'node:fs')).toMatch(/builder/);
    expect(of('builder/a.ts', 'node:fs')).toBeNull();
    expect(of('data/a.ts', 'fs')).toMatch(/no such package/);
    expect(of('data/a.ts', 'chokidar')).toMatch(/no such package/);
    expect(of('wire/a.ts', 'lodash')).toMatch(/no such package/);
    expect(of('wire/a.ts', 'diff')).toMatch(/no such package/);
    expect(of('archive/a.ts', 'diff')).toBeNull();
    expect(of('archive/a.ts', 'lodash')).toMatch(/no such package/);
    expect(of('app/a.ts', '../../tests/b.ts')).toMatch(/outside/);
    expect(of('nowhere/a.ts', '../wire/b.ts')).toMatch(/look up/);
  });

  it('reaches only files that are there', () => {
    const missing = filesUnder(src)
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap(importsOf)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .filter(({ from, specifier }) => !existsSync(resolve(dirname(from), specifier.replace(/\?.*$/, ''))))
      .map(({ from, specifier }) => `${relative(src, from)} → ${specifier}`);
    expect(missing).toEqual([]);
  });
});

describe('the tests', () => {
  const tests = resolve(import.meta.dirname, '..');
  /** As vite.config.ts names them: what lies elsewhere would never run. */
  const run = /^(?:conventions|wire|archive|builder|words|data|ui|pages|app|gallery|browser)\/.*\.test\.tsx?$/;

  it('lie where they are run', () => {
    const files = filesUnder(tests)
      .map((file) => relative(tests, file).split(sep).join('/'))
      .filter((file) => /\.(?:test|spec)\.[cm]?[jt]sx?$/.test(file));
    expect(files.filter((file) => !run.test(file))).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
  });
});
