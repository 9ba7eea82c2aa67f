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

type Host = {
  readonly files: Map<string, string>;
  readonly asked: string[];
  /** Lets nothing of that address through; gives what lets it go on. */
  readonly holdBack: (address: RegExp) => () => void;
};

/** Stands for the network: answers with a bundle's files, and lists what was asked for; change `files` to damage it. */
export function hostOf(bundle: Bundle): Host {
  const files = new Map(bundle.files.map(({ path, text }) => [join('/', folder, path), text]));
  const asked: string[] = [];
  let held: { readonly address: RegExp; readonly end: Promise<void> } | null = null;
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    if (held?.address.test(address)) await held.end;
    const text = files.get(address.replace(/\?.*$/, ''));
    return text === undefined ? new Response('no', { status: 404 }) : new Response(text);
  });
  const holdBack = (address: RegExp): (() => void) => {
    let letGo = (): void => {};
    held = { address, end: new Promise((resolve) => (letGo = resolve)) };
    return letGo;
  };
  return { files, asked, holdBack };
}
