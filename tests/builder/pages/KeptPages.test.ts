import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptPages } from '../../../src/builder/pages/KeptPages.ts';
import { folderOf } from '../../copyOf.ts';

let folder: string;

beforeEach(() => {
  folder = folderOf({});
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (out = '/wire/dist', around = ['the page', 'its styles']): KeptPages => new KeptPages(out, around, folder);

function build(): void {
  const pages = open();
  pages.note('stories/one.json', [['copy-1', '7 24000 1790000000000.5']]);
  pages.save();
}

describe('the notes on pages of the last build', () => {
  it('name the pages of each shard for the next build of the same output', () => {
    build();
    expect(open().of('stories/one.json')).toEqual([['copy-1', '7 24000 1790000000000.5']]);
    expect(open().of('stories/two.json')).toBeNull();
    expect(open('/wire/other').of('stories/one.json')).toBeNull();
  });

  it('count for nothing where the pages would be made of something else', () => {
    build();
    expect(open('/wire/dist', ['the page', 'other styles']).of('stories/one.json')).toBeNull();
    expect(open('/wire/dist', ['the page', 'its', ' styles']).of('stories/one.json')).toBeNull();
  });

  it('count for nothing where they are damaged, or cut short', () => {
    build();
    const [name = ''] = readdirSync(folder);
    const text = readFileSync(join(folder, name), 'utf8');
    for (const spoilt of [text.replace('copy-1', 'copy-2'), text.slice(0, -5), text.slice(0, 20), '']) {
      writeFileSync(join(folder, name), spoilt);
      expect(open().of('stories/one.json')).toBeNull();
    }
  });

  it('hold the last build alone', () => {
    build();
    const pages = open();
    pages.note('stories/two.json', []);
    pages.save();
    expect(open().of('stories/one.json')).toBeNull();
    expect(open().of('stories/two.json')).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});
