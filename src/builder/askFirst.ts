import { bundleFolder, firstFiles, type Manifest, manifestPath } from '../archive/bundle.ts';

const named = new RegExp(`<link rel="preload"[^>]*href="\\./${bundleFolder}[^>]*>\\s*`, 'g');

const preload = (file: string): string => `<link rel="preload" as="fetch" crossorigin href="./${file}">`;

const withFiles = (html: string, files: readonly string[]): string =>
  html.replace(named, '').replace('</head>', () => `${files.map(preload).join('')}</head>`);

/** A page that names what the first screen of the list asks for, so that it comes along with the program. */
export const askFirst = (html: string, manifest: Manifest): string => withFiles(html, firstFiles(manifest));

/** A page that names the manifest alone: it stays as it is when stories are added. */
export const askManifest = (html: string): string => withFiles(html, [manifestPath]);
