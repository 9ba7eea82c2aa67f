import type { Manifest } from '../archive/bundle.ts';
import { askFirst } from './askFirst.ts';
import { meta } from './pages/markup.ts';

/** What makes a built reader one that can be installed; where it is missing the reader keeps nothing for offline. */
const installable = `<link rel="manifest" href="./slugline.webmanifest"><link rel="apple-touch-icon" href="./icons/touch-180.png">`;

/**
 * The reader's page as a build has it: it names what the first screen asks for, so that this comes along with the program, and the
 * address that a story is shared under, where the builder was told one.
 */
export const readerPage = (html: string, manifest: Manifest, site: string | null): string =>
  askFirst(html, manifest).replace('</head>', () => `${meta('name', 'slugline-site', site)}${installable}</head>`);
