import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LiveBundle } from '../../src/builder/LiveBundle.ts';
import { copyOf, folderOf } from '../copyOf.ts';

const idsIn = (live: LiveBundle): string[] => live.bundle.index.rows.flatMap(({ articles }) => articles);

/** Follows until the folder has changed so often. */
const changes = (live: LiveBundle, count: number, act: () => void): Promise<string[][]> =>
  new Promise((resolve) => {
    const seen: string[][] = [];
    const stop = live.follow((_report, setAside) => {
      seen.push(setAside.map(({ file }) => file));
      if (seen.length === count) void stop().then(() => resolve(seen));
    });
    act();
  });

describe('a folder that is followed', () => {
  it('gives what was put there while nobody looked, and names what is newly set aside', async () => {
    const folder = folderOf({ 'a.txt': copyOf(), 'empty.txt': '' });
    const live = new LiveBundle(folder, join(folder, 'photos'));
    await live.refresh();
    writeFileSync(join(folder, 'b.txt'), copyOf({ slugline: 'harbor-b', body: ['A harbor opened.', 'Ships came.'] }));
    writeFileSync(join(folder, 'void.txt'), '');
    expect(await changes(live, 1, () => {})).toEqual([['void.txt']]);
    expect(idsIn(live)).toHaveLength(2);
    rmSync(folder, { recursive: true });
  });

  it('may lie under a name with a dot before it', async () => {
    const folder = folderOf({ '.wires/a.txt': copyOf() });
    const live = new LiveBundle(join(folder, '.wires'), join(folder, 'photos'));
    await live.refresh();
    const write = () =>
      writeFileSync(join(folder, '.wires/b.txt'), copyOf({ slugline: 'harbor-b', body: ['A harbor opened.', 'So.'] }));
    expect(await changes(live, 1, () => setTimeout(write, 400))).toEqual([[]]);
    expect(idsIn(live)).toHaveLength(2);
    rmSync(folder, { recursive: true });
  });

  it('knows where a story went whose copy was edited, twice as well, and back', async () => {
    const folder = folderOf({ 'a.txt': copyOf() });
    const live = new LiveBundle(folder, join(folder, 'photos'));
    const edit = async (headline: string): Promise<string> => {
      writeFileSync(join(folder, 'a.txt'), copyOf({ headline }));
      await live.refresh();
      return idsIn(live)[0] ?? '';
    };
    const first = await edit('One');
    const second = await edit('Number two');
    const third = await edit('Number three, longer');
    expect(Object.fromEntries(live.moved)).toEqual({ [first]: third, [second]: third });
    await edit('One');
    expect(Object.fromEntries(live.moved)).toEqual({ [second]: first, [third]: first });
    rmSync(folder, { recursive: true });
  });
});
