import { writeSync } from 'node:fs';
import { readCopy } from './readCopy.ts';
import { readBytes, refusal } from './readFolder.ts';
import { fromCaller } from './settings.ts';

/** Prints the articles, or with `--spans` the spans, of each file named, one JSON object a line. */
export async function parse(words: readonly string[], print: (line: string) => void): Promise<number> {
  const files = words.filter((word) => word !== '--spans');
  const isSpans = files.length < words.length;
  const unknown = files.find((file) => /^--?[a-z]/.test(file));
  if (files.length === 0 || unknown) {
    const what = unknown ? `${unknown} is no option (a file called so is ./${unknown})` : 'name a file';
    console.error(`parse: ${what}. Usage: npm run --silent parse -- [--spans] FILE…`);
    return 1;
  }
  let status = 0;
  for (const file of files) {
    try {
      const { articles, spans } = readCopy(await readBytes(fromCaller(file)), file);
      for (const one of isSpans ? spans : articles) print(JSON.stringify(one));
    } catch (error) {
      console.error(`${file}: ${refusal(error)}`);
      status = 1;
    }
  }
  return status;
}

/** Writes a line whole, however slowly its reader reads. */
export function printLine(line: string): void {
  let rest: Uint8Array = Buffer.from(`${line}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

if (process.argv[1]?.endsWith('parse.ts')) process.exitCode = await parse(process.argv.slice(2), printLine);
