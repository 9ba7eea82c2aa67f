import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import * as pagefind from 'pagefind';
import type { StoredStory } from '../../../src/archive/bundle.ts';
import { findableText } from '../../../src/archive/search/findableText.ts';
import { writeSearch } from '../../../src/archive/search/writeSearch.ts';
import { searchStories } from './searchStories.ts';

/** What making an index took, from stories in memory to files on disk, and the most memory its process held. */
export type Made = { readonly ms: number; readonly peakMB: number };

type Corpus = ReturnType<typeof searchStories>;

/** Everything of a story that is searched, for an engine that knows no fields. */
function textOf(story: StoredStory): string {
  const { headlines, texts } = findableText(story);
  return [...headlines, ...texts].join('\n');
}

function writeOwn(out: string, { stories, ...page }: Corpus): void {
  const { files, root } = writeSearch(stories, page);
  for (const folder of ['part', 'root', 'rows', 'words'])
    mkdirSync(join(out, 'bundle/search', folder), { recursive: true });
  for (const { path, text } of files) writeFileSync(join(out, 'bundle', path), text);
  writeFileSync(join(out, 'root.json'), JSON.stringify(root));
}

async function writePagefind(out: string, { stories }: Corpus): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(errors.join(' '));
  for (const story of stories) {
    const [article] = story.articles;
    await index.addCustomRecord({
      url: `/story/${story.id}`,
      content: textOf(story),
      language: article.language,
      meta: { title: article.headline ?? '' },
      sort: { date: article.filedAt ?? '' },
    });
  }
  const { errors: failed } = await index.writeFiles({ outputPath: join(out, 'pagefind') });
  if (failed.length > 0) throw new Error(failed.join(' '));
  await pagefind.close();
}

function writeMini(out: string, { stories }: Corpus): void {
  const index = new MiniSearch<{ id: string; headline: string; text: string }>({
    fields: ['text'],
    storeFields: ['headline'],
  });
  index.addAll(stories.map((one) => ({ id: one.id, headline: one.articles[0].headline ?? '', text: textOf(one) })));
  writeFileSync(join(out, 'mini.json'), JSON.stringify(index));
}

const engines: Readonly<Record<string, (out: string, made: Corpus) => Promise<void> | void>> = {
  own: writeOwn,
  pagefind: writePagefind,
  minisearch: writeMini,
};

const [engine = '', count = '', out = ''] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const made = searchStories(Number(count));
const began = performance.now();
await engines[engine]?.(out, made);
const result: Made = { ms: performance.now() - began, peakMB: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(result));
