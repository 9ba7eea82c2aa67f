import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the labelled set: pieces with the same label are one story; null is a package, which belongs to none. */
export type Piece = {
  readonly group: string;
  readonly label: string | null;
  readonly file: string;
  readonly copy: string;
};

const opening = /^@@ (?<label>\S+) (?<file>\S+)$/;

function piecesOf(group: string, text: string): Piece[] {
  return text
    .split(/^(?=@@ )/m)
    .filter((part) => part !== '')
    .map((part) => {
      const end = part.indexOf('\n');
      const { label, file } = opening.exec(part.slice(0, end))?.groups ?? {};
      if (label === undefined || file === undefined)
        throw new Error(`${group}: no piece begins with ${part.slice(0, end)}`);
      return { group, label: label === '-' ? null : label, file, copy: part.slice(end + 1) };
    });
}

/** Every piece of a labelled set in `tests/archive`, `chains` or `links`, group by group, in the order in which it stands there. */
export function readChains(set: 'chains' | 'links' = 'chains'): Piece[] {
  const folder = join(import.meta.dirname, set);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => piecesOf(name.slice(0, -4), readFileSync(join(folder, name), 'utf8')));
}
