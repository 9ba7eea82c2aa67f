import { filedBy } from '../archive/filedBy.ts';
import { archiveFolder, type Memory } from './archiveFolder.ts';
import { printLine } from './parse.ts';
import { refusal } from './readFolder.ts';
import { fromCaller, seedsFolder } from './settings.ts';

/** The files that hold each article, by its id: of the same copy twice a story names both. */
function filesById(memory: Memory): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const { file, articles } of memory.values())
    for (const id of new Set(articles.map((article) => article.id)))
      files.set(id, [...(files.get(id) ?? []), file].sort());
  return files;
}

/** Prints the stories of the folder named, else of the folder of copy, one JSON object a line; returns the exit status. */
export async function stories(words: readonly string[], print: (line: string) => void): Promise<number> {
  const [named, ...more] = words;
  if (more.length > 0 || named?.startsWith('-')) {
    console.error('stories: name one folder. Usage: npm run --silent stories -- DIR, or SEEDS=DIR in front of it');
    return 1;
  }
  const folder = named === undefined ? seedsFolder() : fromCaller(named);
  try {
    const memory: Memory = new Map();
    const archive = await archiveFolder(folder, new Map(), memory);
    const files = filesById(memory);
    for (const { id, articles, why } of archive.stories) {
      const versions = articles.flatMap((one) =>
        (files.get(one.id) ?? [one.file]).map((file) => ({ file, id: one.id })),
      );
      print(JSON.stringify({ id, source: filedBy(articles)?.id ?? null, articles: versions, why }));
    }
    for (const { file, reason } of archive.report.setAside) console.error(`${file}: ${reason}`);
    return 0;
  } catch (error) {
    console.error(`${folder}: ${refusal(error)}`);
    return 1;
  }
}

if (process.argv[1]?.endsWith('stories.ts')) process.exitCode = await stories(process.argv.slice(2), printLine);
