import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundleFolder, type Manifest } from '../../src/archive/bundle.ts';
import { writeIndex } from '../../src/archive/writeIndex.ts';
import type { Entry } from '../../src/archive/writePages.ts';
import { askFirst } from '../../src/builder/askFirst.ts';

const report = {
  files: 0,
  articles: 0,
  stories: 0,
  confidence: { certain: 0, likely: 0, doubtful: 0 },
  setAside: [],
  notices: [],
};

/** A built reader with another archive: real manifest, sections and pages of these rows, and no stories behind them. */
export function archiveOf(
  reader: string,
  entries: readonly Entry[],
): { readonly out: string; readonly manifest: Manifest } {
  const out = mkdtempSync(join(tmpdir(), 'slugline-rows-'));
  cpSync(reader, out, { recursive: true });
  rmSync(join(out, bundleFolder), { recursive: true });
  const writing = writeIndex(entries, report);
  for (;;) {
    const next = writing.next();
    if (next.done) {
      const index = join(out, 'index.html');
      writeFileSync(index, askFirst(readFileSync(index, 'utf8'), next.value));
      return { out, manifest: next.value };
    }
    const path = join(out, bundleFolder, next.value.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, next.value.text);
  }
}
