import { existsSync, readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Copies, ReadStory } from '../archive/bundle.ts';
import { type Traits, traitsOf } from '../archive/chain/traits.ts';
import { chainArticles } from '../archive/chainArticles.ts';
import type { Report, ReportedNotice, SetAside } from '../archive/report.ts';
import { orderOf } from '../archive/standing/orderOf.ts';
import type { Article } from '../wire/article.ts';
import { confidenceOf } from '../wire/confidenceOf.ts';
import type { Cache } from './Cache.ts';
import type { Kept } from './pack.ts';
import { type Found, readFolder } from './readFolder.ts';
import { readInThreads } from './readInThreads.ts';

/** A folder of copy as stories, newest first, what was made of it, and the copy itself. */
export type Archive = { readonly stories: readonly ReadStory[]; readonly report: Report; readonly copies: Copies };

/** What the files were read as, by path: what has not changed since is not read again. */
export type Memory = Map<string, Kept>;

/** Where the reader's own pictures lie, and which there are: `<name of the copy>-<n>.<type>` is its nth photo's. */
export function picturesIn(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => /\.(svg|webp|avif|png|jpe?g)$/i.test(name));
  return new Map(
    names.sort().map((name) => [name.slice(0, -extname(name).length), `photos/${encodeURIComponent(name)}`]),
  );
}

const nameOf = (file: string): string => basename(file, extname(file));

/** Names that only one file of the folder has: a picture named for two of them might be either's. */
function singleNames(found: readonly Found[]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const { file } of found) (once.has(nameOf(file)) ? again : once).add(nameOf(file));
  return new Set([...once].filter((name) => !again.has(name)));
}

const picturesOf = (article: Article, pictures: ReadonlyMap<string, string>): (string | null)[] =>
  article.photos.map((_, index) => pictures.get(`${nameOf(article.file)}-${index + 1}`) ?? null);

/** Where an archive's copy is read from beside the folder itself, and who is told of it. */
export type Reading = {
  /** What was read in earlier runs; null to keep nothing. */
  readonly cache?: Cache | null;
  /** Told how many files are read, of how many. */
  readonly onRead?: (done: number, all: number) => void;
};

/** Reads what of the files found is not remembered as it is now. */
async function readChanged(found: readonly Found[], memory: Memory, { cache = null, onRead }: Reading): Promise<void> {
  const isKnown = ({ file, stamp }: Found): boolean => memory.get(file)?.stamp === stamp;
  if (memory.size === 0 && cache) for (const kept of cache.read()) memory.set(kept.file, kept);
  const tasks = found
    .filter((one) => !isKnown(one))
    .map(({ file, path, stamp }) => ({ file, path, stamp, hash: memory.get(file)?.hash ?? null }));
  let done = found.length - tasks.length;
  onRead?.(done, found.length);
  await readInThreads(tasks, cache?.folder ?? null, (kept, count) => {
    for (const one of kept) memory.set(one.file, one);
    done += count;
    onRead?.(done, found.length);
  });
  for (const { file, stamp } of tasks) {
    const kept = memory.get(file);
    if (kept && kept.stamp !== stamp) memory.set(file, { ...kept, stamp });
  }
  const there = new Set(found.map(({ file }) => file));
  for (const file of memory.keys()) if (!there.has(file)) memory.delete(file);
  cache?.tidy(memory.size);
}

/**
 * Reads a folder of copy. Whatever cannot be read is set aside and never stops the rest.
 * @throws if the folder itself cannot be read
 */
export async function archiveFolder(
  folder: string,
  pictures: ReadonlyMap<string, string>,
  memory: Memory = new Map(),
  reading: Reading = {},
): Promise<Archive> {
  const { found, setAside } = await readFolder(folder);
  await readChanged(found, memory, reading);
  const aside = [...setAside];
  const articles: Article[] = [];
  const datelines = new Map<Article, string | null>();
  const traits = new Map<Article, Traits>();
  for (const { file } of found) {
    const kept = memory.get(file);
    if (kept?.reason) aside.push({ file, reason: kept.reason });
    for (const [index, article] of (kept?.articles ?? []).entries()) {
      articles.push(article);
      datelines.set(article, kept?.datelines[index] ?? null);
      traits.set(article, kept?.traits[index] ?? traitsOf(article));
    }
  }
  const copies: Copies = { get: (file) => memory.get(file)?.spans };
  const single = singleNames(found);
  const stories = chainArticles(articles, (article) => traits.get(article) ?? traitsOf(article)).map((story) => ({
    ...story,
    extras: story.articles.map((one) => ({
      pictures: picturesOf(one, single.has(nameOf(one.file)) ? pictures : new Map()),
      dateline: datelines.get(one) ?? null,
      order: orderOf(one),
    })),
  }));
  return { stories, report: reportOf(stories, found.length + setAside.length, twice(articles, aside)), copies };
}

/** The same copy filed twice is one article; a file that holds nothing else is set aside, saying where the first is. */
function twice(articles: readonly Article[], aside: readonly SetAside[]): SetAside[] {
  const first = new Map<string, string>();
  const shown = new Set<string>();
  for (const { id, file } of articles) {
    const known = first.get(id) ?? file;
    first.set(id, known);
    if (known === file) shown.add(file);
  }
  const again = new Map(articles.filter(({ file }) => !shown.has(file)).map(({ id, file }) => [file, first.get(id)]));
  const reasons = [...again].map(([file, known]) => ({
    file,
    reason: `It holds the same copy as ${known}, which is shown.`,
  }));
  return [...aside, ...reasons].sort((a, b) => (a.file < b.file ? -1 : 1));
}

function reportOf(stories: readonly ReadStory[], files: number, setAside: readonly SetAside[]): Report {
  const notices: ReportedNotice[] = stories.flatMap((story) =>
    story.articles.flatMap(({ file, notices: seen }, at) =>
      seen.map((notice) => ({
        ...notice,
        file,
        story: story.id,
        version: at + 1 === story.articles.length ? null : at + 1,
      })),
    ),
  );
  const confidence = { certain: 0, likely: 0, doubtful: 0 };
  for (const story of stories) for (const article of story.articles) confidence[confidenceOf(article.notices)] += 1;
  return {
    files,
    articles: stories.reduce((sum, { articles }) => sum + articles.length, 0),
    stories: stories.length,
    confidence,
    setAside,
    notices: notices.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)),
  };
}
