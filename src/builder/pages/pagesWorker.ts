import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Manifest, Page, StoredStory } from '../../archive/bundle.ts';
import { bundleFolder } from '../../archive/bundle.ts';
import { ledFrom, scriptedText } from './markup.ts';
import { type Ahead, StoryPages } from './StoryPages.ts';
import { Styles } from './Styles.ts';
import { Template } from './Template.ts';

/** What a thread that writes pages begins with. */
export type Given = {
  /** The program that draws, built from `src/app/ahead/`. */
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

const { program, out, site, html, css, code }: Given = workerData;
const ahead: Promise<Ahead> = import(program);
const styles = new Styles(css);
const storyPages = ahead.then(
  async (drawing) =>
    new StoryPages({
      drawing,
      around: await drawing.drawAround(),
      styles,
      template: new Template(html, '../../'),
      site,
      code,
    }),
);

/** It comes within the page. */
const manifestTag = /<link rel="preload"[^>]*manifest\.json">/;

/** A file of the bundle within the page, for the reader's program to find in place of asking for it. */
const inlined = (path: string, text: string): string =>
  `<script type="application/json" data-file="${bundleFolder}${path}">${scriptedText(text)}</script>`;

async function writeShard({ path, text, only }: Extract<Asked, { kind: 'shard' }>): Promise<void> {
  const pages = await storyPages;
  for (const story of JSON.parse(text) as StoredStory[]) {
    if (only && !only.has(story.id)) continue;
    for (const { id, page } of await pages.of(story, path)) {
      const folder = join(out, 'story', id);
      mkdirSync(folder);
      writeFileSync(`${folder}/index.html`, page);
    }
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
    new Template(html.replace(manifestTag, ''), './').page({ head, body, css: styles.of(body), data }),
  );
}

parentPort?.on('message', async (asked: Asked) => {
  if (asked.kind === 'shard') await writeShard(asked);
  else await writeList(asked);
  parentPort?.postMessage(null);
});
