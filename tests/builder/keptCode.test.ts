import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keptCode } from '../../src/builder/code/keptCode.ts';

it('makes what is made of the code once, and anew where it is damaged or cannot be made', async () => {
  const name = `of-a-test-${process.pid}`;
  let times = 0;
  const make = async (folder: string): Promise<void> => {
    times += 1;
    writeFileSync(join(folder, 'program.mjs'), 'export {};');
  };
  await expect(keptCode(name, () => Promise.reject(new Error('It does not compile.')))).rejects.toThrow('not compile');
  const folder = await keptCode(name, make);
  expect(await keptCode(name, make)).toBe(folder);
  expect(times).toBe(1);
  writeFileSync(join(folder, 'program.mjs'), 'export {');
  expect(await keptCode(name, make)).toBe(folder);
  expect(readFileSync(join(folder, 'program.mjs'), 'utf8')).toBe('export {};');
  writeFileSync(join(folder, 'more.mjs'), '');
  await keptCode(name, make);
  expect(times).toBe(3);
  rmSync(folder, { recursive: true });
});
