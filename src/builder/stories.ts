import { archiveFolder } from './archiveFolder.ts';
import { printLine } from './parse.ts';
import { refusal } from './readFolder.ts';

/** Prints the stories of a folder, one JSON object a line; returns the exit status. */
export async function stories(folder: string | undefined, print: (line: string) => void): Promise<number> {
  if (folder === undefined) {
    console.error('stories: name a folder. Usage: npm run --silent stories -- DIR');
    return 1;
  }
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

if (process.argv[1]?.endsWith('stories.ts')) process.exitCode = await stories(process.argv[2], printLine);
