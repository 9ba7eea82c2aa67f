import { join } from 'node:path';
import { configure } from '@testing-library/react';
import { vi } from 'vitest';
import { type Bundle, manifestPath } from '../src/archive/bundle.ts';
import { writeBundle } from '../src/archive/writeBundle.ts';
import { archiveFolder } from '../src/builder/archiveFolder.ts';

// A page that is found late on a busy machine is still found.
configure({ asyncUtilTimeout: 30_000 });

const folder = manifestPath.slice(0, manifestPath.lastIndexOf('/') + 1);

/** The real bundle of a folder of copy. */
export async function bundleOf(seeds: string): Promise<Bundle> {
  const { stories, report, copies } = await archiveFolder(seeds, new Map());
  return writeBundle(stories, report, copies);
}

/** Stands for the network: answers with a bundle's files, and lists what was asked for; change `files` to damage it. */
export function hostOf(bundle: Bundle): { readonly files: Map<string, string>; readonly asked: string[] } {
  const files = new Map(bundle.files.map(({ path, text }) => [join('/', folder, path), text]));
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const text = files.get(address.replace(/\?.*$/, ''));
    return text === undefined ? new Response('no', { status: 404 }) : new Response(text);
  });
  return { files, asked };
}
