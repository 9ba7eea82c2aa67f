import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Manifest, Page, StoredStory } from '../../archive/bundle.ts';
import { bundleFolder } from '../../archive/bundle.ts';
import { classesOf, criticalCss, layersOf, rulesOf } from './criticalCss.ts';
import { ledFrom, scriptedText } from './markup.ts';
import { storyHead } from './storyHead.ts';
import { Template } from './Template.ts';

/** What a thread that writes pages begins with. */
export type Given = {
  /** The program that draws, `buildAhead` wrote it. */
  readonly program: string;
  readonly out: string;
  readonly site: string | null;
  /** The built reader's page, naming the manifest. */
  readonly html: string;
  /** The built style sheet. */
  readonly css: string;
  /** Tags that load a story's code ahead. */
  readonly code: string;
};

/** What it is asked, one thing at a time: the pages of the stories of a shard, or the list's. */
export type Asked =
  | { readonly kind: 'shard'; readonly path: string; readonly text: string; readonly only: ReadonlySet<string> | null }
  | { readonly kind: 'list'; readonly manifest: Manifest; readonly pages: ReadonlyMap<string, string> };

/** What the program that draws offers; it is built from `src/app/ahead/`. */
type Ahead = {
  readonly drawList: (manifest: Manifest, pages: ReadonlyMap<string, Page>) => Promise<string>;
  readonly drawDesk: () => Promise<readonly [string, string]>;
  readonly drawStory: (story: StoredStory) => Promise<string>;
};

const { program, out, site, html, css, code }: Given = workerData;
const ahead: Promise<Ahead> = import(program);
const [layers, rules] = [layersOf(css), rulesOf(css)];
const sheets = new Map<string, string>();

/** The styles that a page's first painting needs; pages that use the same classes share them. */
function cssFor(markup: string): string {
  const classes = classesOf(markup);
  const key = [...classes].sort().join(' ');
  const styles = sheets.get(key) ?? layers + criticalCss(rules, classes);
  sheets.set(key, styles);
  return styles;
}

const storyPage = new Template(html, '../../');
const desk = ahead.then(({ drawDesk }) => drawDesk());

/** It comes within the page. */
const manifestTag = /<link rel="preload"[^>]*manifest\.json">/;

/** A file of the bundle within the page, for the reader's program to find in place of asking for it. */
const inlined = (path: string, text: string): string =>
  `<script type="application/json" data-file="${bundleFolder}${path}">${scriptedText(text)}</script>`;

function write(id: string, page: string): void {
  mkdirSync(join(out, 'story', id), { recursive: true });
  writeFileSync(join(out, 'story', id, 'index.html'), page);
}

async function writeShard({ path, text, only }: Extract<Asked, { kind: 'shard' }>): Promise<void> {
  const [{ drawStory }, [before, after]] = [await ahead, await desk];
  const named = `<link rel="preload" as="fetch" crossorigin data-shard="${path}" href="../../${bundleFolder}${path}">`;
  for (const story of JSON.parse(text) as StoredStory[]) {
    if (only && !only.has(story.id)) continue;
    const shown = ledFrom(before + (await drawStory(story)) + after, '../../')
      .replaceAll(' data-discover="true"', '')
      // A version that is not the newest stands below it, for those without programs.
      .replace(/(\/\?v=(\d+))"/g, '$1#v$2"');
    const head = storyHead(story, site, Date.now());
    const titled = { ...head, title: `${head.title} – Slugline` };
    write(story.id, storyPage.page({ head: titled, body: shown, css: cssFor(shown), ahead: code + named }));
    // Any other of its ids is an address of the story too, but not the one to read at without programs.
    const way = `<noscript><meta http-equiv="refresh" content="0; url=../${encodeURIComponent(story.id)}/"></noscript>`;
    const other = storyPage.page({ head: { ...titled, html: head.html + way }, body: '', ahead: code + named });
    for (const { id } of story.articles) if (id !== story.id) write(id, other);
  }
}

async function writeList({ manifest, pages }: Extract<Asked, { kind: 'list' }>): Promise<void> {
  const known = new Map([...pages].map(([path, text]) => [path, JSON.parse(text) as Page]));
  const body = ledFrom(await (await ahead).drawList(manifest, known), './').replaceAll(' data-discover="true"', '');
  const canonical = site === null ? '' : `<link rel="canonical" href="${site}">`;
  const description = 'A reader for wire copy: stories by day and source, as the agencies filed them.';
  const head = {
    language: 'en',
    title: 'Slugline',
    html: `<meta name="description" content="${description}">${canonical}`,
  };
  const data = inlined('manifest.json', JSON.stringify(manifest)) + [...pages].map((page) => inlined(...page)).join('');
  writeFileSync(
    join(out, 'index.html'),
    new Template(html.replace(manifestTag, ''), './').page({ head, body, css: cssFor(body), data }),
  );
}

parentPort?.on('message', async (asked: Asked) => {
  if (asked.kind === 'shard') await writeShard(asked);
  else await writeList(asked);
  parentPort?.postMessage(null);
});
