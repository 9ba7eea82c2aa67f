import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../../archive/bundle.ts';
import { askManifest } from '../askFirst.ts';
import { programOf } from '../code/programOf.ts';
import { inThreads } from '../inThreads.ts';
import type { Pages } from '../settings.ts';
import { KeptPages, type Written } from './KeptPages.ts';
import type { Asked, Given } from './pagesWorker.ts';

/** How many stories are recent. */
const recent = 1000;

/** The shards to draw, each with the stories of it that are asked for; null for all. */
function shardsOf({ index: { rows, shards } }: Bundle, pages: Pages): Map<string, Set<string> | null> {
  if (pages === 'all') return new Map([...new Set(shards)].map((shard) => [shard, null]));
  const asked = new Map<string, Set<string>>();
  for (const [at, { id }] of rows.slice(0, recent).entries()) {
    const shard = shards[at] ?? '';
    asked.set(shard, (asked.get(shard) ?? new Set()).add(id));
  }
  return asked;
}

/** The ids of the stories whose pages are drawn ahead. */
export const drawnIds = ({ index: { rows } }: Bundle, pages: Pages): ReadonlySet<string> =>
  new Set(pages === 'none' ? [] : (pages === 'all' ? rows : rows.slice(0, recent)).map(({ id }) => id));

/** The ids that the stories of each shard are found at. */
function idsByShard({ index: { rows, shards } }: Bundle, drawn: ReadonlySet<string>): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const [at, { id, articles }] of rows.entries()) {
    const shard = shards[at] ?? '';
    if (drawn.has(id)) ids.set(shard, [...(ids.get(shard) ?? []), ...articles]);
  }
  return ids;
}

/** The pages to draw, the list's first. The folders of a shard's are made here: threads that make them get in each other's way. */
function* tasksOf(out: string, bundle: Bundle, pages: Pages, kept: KeptPages): Generator<Asked> {
  const { manifest, files } = bundle;
  const own = files.filter(({ path }) => /^(?:stories|pages)\//.test(path));
  const texts = new Map(own.map(({ path, text }) => [path, text]));
  const textOf = (path: string): string => texts.get(path) ?? '';
  yield { kind: 'list', manifest, pages: new Map(manifest.first.map(({ path }) => [path, textOf(path)])) };
  const ids = idsByShard(bundle, drawnIds(bundle, pages));
  for (const [path, only] of shardsOf(bundle, pages)) {
    for (const id of ids.get(path) ?? []) mkdirSync(join(out, 'story', id));
    yield { kind: 'shard', path, text: textOf(path), only, kept: only ? null : kept.of(path) };
  }
}

/** What pages are made of beside the archive: the reader's page, the public address, and tags that load a story's code ahead. */
type Around = Pick<Given, 'html' | 'site' | 'code' | 'last'> & { readonly pages: Pages };

/**
 * Draws the list's page and those of stories into a built reader, each in place of what stands there; what the last build drew of
 * the same it takes over.
 * @returns keeps for the next build what it may take over, to be called when this one stands in its place
 */
export async function drawPages(out: string, bundle: Bundle, { pages, html, ...around }: Around): Promise<() => void> {
  if (pages === 'none') return () => undefined;
  const sheets = readdirSync(join(out, 'assets')).filter((name) => name.endsWith('.css'));
  const css = sheets.map((name) => readFileSync(join(out, 'assets', name), 'utf8')).join('');
  mkdirSync(join(out, 'story'), { recursive: true });
  const program = await programOf('src/app/ahead/ahead.tsx');
  const given: Given = { ...around, program, out, html: askManifest(html), css: css.replace(/\/\*.*?\*\//gs, '') };
  const { site, code, last } = around;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const kept = new KeptPages(last, [program, given.html, given.css, site ?? '', code, timeZone]);
  await inThreads<Asked, readonly Written[] | null>(
    { program: 'src/builder/pages/pagesWorker.ts', given },
    tasksOf(out, bundle, pages, kept),
    (written, asked) => void (asked.kind === 'shard' && written && kept.note(asked.path, written)),
  );
  return () => kept.save();
}
