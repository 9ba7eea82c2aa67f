import type { Page } from 'playwright-core';
import { storiesIn } from '../../../src/archive/bundle.ts';
import { untilItHears } from '../browser.ts';
import type { Reader } from '../reader.ts';

/** A page of the reader as it is brought about. */
export type View = {
  readonly name: string;
  /** Its address below the reader's own. */
  readonly path?: string;
  /** In place of a path: the headline of a story of the sample archive. */
  readonly story?: string;
  /** What of the story is asked for. */
  readonly search?: string;
  /** The reader of the sample archive, unless it says otherwise. */
  readonly reader?: keyof Readers;
  /** What is done before the page is opened. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** What is done once it stands. */
  readonly over?: (page: Page) => Promise<unknown>;
  /** The widths at which there is such a page. */
  readonly only?: (width: number) => boolean;
};

/** What is there only with a bar under the thumb. */
export const phoneOnly = (width: number): boolean => width < 640;

/** What is there only beside a keyboard. */
export const deskOnly = (width: number): boolean => width >= 640;

/** The readers that the views are of, and the gallery where it is looked at. */
export type Readers = {
  readonly sample: Reader;
  readonly empty: Reader;
  readonly gallery?: Pick<Reader, 'address'>;
};

/**
 * The address of a view.
 * @throws if the sample archive holds no such story
 */
export function addressOf({ path = '', story, search = '', reader = 'sample' }: View, readers: Readers): string {
  const address = readers[reader]?.address;
  if (story === undefined) return new URL(path, address).href;
  for (const { headline, ids } of storiesIn(readers.sample.bundle))
    if (headline === story) return new URL(`story/${ids[0]}${search}`, address).href;
  throw new Error(`The sample archive holds no story “${story}”.`);
}

/** The address at which the interface speaks a language, `en` or `ko`. */
export function inLanguage(language: string, address: string): string {
  const url = new URL(address);
  url.searchParams.set('ui', language);
  return url.href;
}

/** Opens a view in a page and waits until it stands whole. */
export async function show(page: Page, view: View, address: string): Promise<void> {
  await page.unrouteAll();
  await view.before?.(page);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).last().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.waitForLoadState('networkidle');
  await untilItHears(page);
  await view.over?.(page);
}
