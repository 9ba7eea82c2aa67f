import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Manifest, Page } from '../../archive/bundle.ts';
import { bundleFolder } from '../../archive/bundle.ts';
import type { Written } from './KeptPages.ts';
import { ledFrom, scriptedText } from './markup.ts';
import { type Ahead, StoryPages } from './StoryPages.ts';
import { Styles } from './Styles.ts';
import { Template } from './Template.ts';
import { type AskedShard, writeShard } from './writeShard.ts';

/** What a thread that writes pages begins with. */
export type Given = {
  /** The program that draws, built from `src/app/ahead/`. */
  readonly program: string;
  /** The folder to write to, and that of the last build. */
  readonly out: string;
  readonly last: string;
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
  | (AskedShard & { readonly kind: 'shard' })
  | { readonly kind: 'list'; readonly manifest: Manifest; readonly pages: ReadonlyMap<string, string> };

const { program, out, last, site, html, css, code }: Given = workerData;
const styles = new Styles(css);
const begun: { ahead?: Promise<Ahead>; pages?: Promise<StoryPages> } = {};

/** The program that draws, loaded when there is something to draw. */
function ahead(): Promise<Ahead> {
  begun.ahead ??= import(program);
  return begun.ahead;
}

async function beginPages(): Promise<StoryPages> {
  const drawing = await ahead();
  const template = new Template(html, '../../');
  return new StoryPages({ drawing, around: await drawing.drawAround(), styles, template, site, code });
}

function pages(): Promise<StoryPages> {
  begun.pages ??= beginPages();
  return begun.pages;
}

/** It comes within the page. */
const manifestTag = /<link rel="preload"[^>]*manifest\.json">/;

/** A file of the bundle within the page, for the reader's program to find in place of asking for it. */
const inlined = (path: string, text: string): string =>
  `<script type="application/json" data-file="${bundleFolder}${path}">${scriptedText(text)}</script>`;

async function writeList({ manifest, pages }: Extract<Asked, { kind: 'list' }>): Promise<void> {
  const known = new Map([...pages].map(([path, text]) => [path, JSON.parse(text) as Page]));
  const body = ledFrom(await (await ahead()).drawList(manifest, known), './');
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

async function write(asked: Asked): Promise<readonly Written[] | null> {
  if (asked.kind === 'shard') return writeShard({ last, out, pages }, asked);
  await writeList(asked);
  return null;
}

let turn = Promise.resolve();
parentPort?.on('message', (asked: Asked) => {
  turn = turn.then(async () => parentPort?.postMessage(await write(asked)));
});
