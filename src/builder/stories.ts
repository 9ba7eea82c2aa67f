import { archiveFolder } from './archiveFolder.ts';
import { printLine } from './parse.ts';
import { refusal } from './readFolder.ts';
import { fromCaller, seedsFolder } from './settings.ts';

/** Prints the stories of the folder named, else of the folder of copy, one JSON object a line; returns the exit status. */
export async function stories(words: readonly string[], print: (line: string) => void): Promise<number> {
  const [named, ...more] = words;
  if (more.length > 0 || named?.startsWith('-')) {
    console.error('stories: name one folder. Usage: npm run --silent stories -- DIR, or SEEDS=DIR in front of it');
    return 1;
  }
  const folder = named === undefined ? seedsFolder() : fromCaller(named);
  try {
    const archive = await archiveFolder(folder, new Map());
    for (const { id, articles, why } of archive.stories) {
      const versions = articles.map((article) => ({ file: article.file, id: article.id }));
      print(JSON.stringify({ id, source: articles[0].source?.id ?? null, articles: versions, why }));
    }
    for (const { file, reason } of archive.report.setAside) console.error(`${file}: ${reason}`);
    return 0;
  } catch (error) {
    console.error(`${folder}: ${refusal(error)}`);
    return 1;
  }
}

if (process.argv[1]?.endsWith('stories.ts')) process.exitCode = await stories(process.argv.slice(2), printLine);
