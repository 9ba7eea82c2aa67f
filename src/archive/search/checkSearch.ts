import { type Checked, check } from '../checkBundle.ts';
import { list, maybe, number, object, type Shape, text, where } from '../shape.ts';
import { row } from '../shapes.ts';
import { type PartitionHead, type RowFile, type SearchRoot, searchVersion, type WordFile } from './SearchIndex.ts';

const day: Shape<readonly [string | null, number]> = (value): value is readonly [string | null, number] =>
  Array.isArray(value) && value.length === 2 && maybe(text)(value[0]) && number(value[1]);

const embargo: Shape<readonly [number, number, number]> = (value): value is readonly [number, number, number] =>
  Array.isArray(value) && value.length === 3 && value.every(number);

const head: Shape<PartitionHead> = where(
  object({
    stories: number,
    days: list(day),
    embargoes: list(embargo),
    words: list(text),
    wordFiles: list(text),
    rowFiles: list(text),
  }),
  ({ words, wordFiles }) => words.length === wordFiles.length,
);

const root: Shape<SearchRoot> = where(
  object({
    search: number,
    partitions: list(object({ from: maybe(text), to: maybe(text), stories: number, path: text })),
    newest: maybe(head),
  }),
  ({ search, partitions, newest }) =>
    search === searchVersion && (newest === null ? partitions.length === 0 : newest.stories === partitions[0]?.stories),
);

const wordFile: Shape<WordFile> = where(list(text), ({ length }) => length % 2 === 0);

/** Where a search begins, if it is whole. */
export const checkRoot = (json: string, file: string): Checked<SearchRoot> => check(root, json, file);

/** The head of a partition, if it is whole. */
export const checkHead = (json: string, file: string): Checked<PartitionHead> => check(head, json, file);

/** A file of words, if it is whole. */
export const checkWords = (json: string, file: string): Checked<WordFile> => check(wordFile, json, file);

/** A file of rows, if it is whole. */
export const checkRows = (json: string, file: string): Checked<RowFile> => check(list(row), json, file);
