import { hashOf } from '../wire/hashOf.ts';
import type { BundleFile } from './bundle.ts';

/** Files that hold values of JSON, and for each value the address of its file. */
export type Packed = { readonly files: readonly BundleFile[]; readonly paths: readonly string[] };

/** A file whose name tells its content. */
export const fileOf = (name: string, text: string): BundleFile => ({ path: `${name}.${hashOf(text)}.json`, text });

/** Packs values, each as its JSON, into lists of `most` characters, unless a single one is longer. */
export function packFiles(name: string, most: number, values: Iterable<string>): Packed {
  const files: BundleFile[] = [];
  const paths: string[] = [];
  let open: string[] = [];
  let length = 0;
  const close = (): void => {
    if (open.length === 0) return;
    const file = fileOf(name, `[${open.join(',\n')}]\n`);
    files.push(file);
    for (let at = 0; at < open.length; at += 1) paths.push(file.path);
    open = [];
    length = 0;
  };
  for (const value of values) {
    if (length + value.length > most) close();
    open.push(value);
    length += value.length;
  }
  close();
  return { files, paths };
}
