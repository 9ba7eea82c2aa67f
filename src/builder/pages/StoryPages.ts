import { bundleFolder, type Manifest, type Page, type StoredStory } from '../../archive/bundle.ts';
import { classesOf } from './criticalCss.ts';
import { blank, Frame } from './Frame.ts';
import { escaped, ledFrom } from './markup.ts';
import type { Styles } from './Styles.ts';
import { type PageHead, storyHead } from './storyHead.ts';
import type { Template } from './Template.ts';

type Own = { readonly id: string; readonly headline: string; readonly long: string };
type Sides = readonly [before: string, after: string];
type Around = { readonly told: Sides; readonly whole: Sides; readonly blanks: Own };

/** What the program that draws offers; it is built from `src/app/ahead/`. */
export type Ahead = {
  readonly drawList: (manifest: Manifest, pages: ReadonlyMap<string, Page>) => Promise<string>;
  readonly drawAround: () => Promise<Around>;
  readonly drawStory: (
    story: StoredStory,
  ) => Promise<
    | { readonly kind: 'told'; readonly text: string; readonly own: Own }
    | { readonly kind: 'whole'; readonly text: string }
  >;
};

/** What pages of stories are made of. */
type Parts = {
  readonly drawing: Pick<Ahead, 'drawStory'>;
  readonly around: Around;
  readonly styles: Styles;
  readonly template: Template;
  readonly site: string | null;
  /** Tags that load a story's code ahead. */
  readonly code: string;
};

/** The page at one of a story's addresses. */
type StoryPage = { readonly id: string; readonly page: string };

type InHead = 'language' | 'title' | 'head' | 'css' | 'shard';

/** What was drawn, with its links led from a page that lies two folders deep. */
const led = (markup: string): string =>
  // A version that is not the newest stands below it, for those without programs.
  ledFrom(markup, '../../').replace(/(\/\?v=(\d+))"/g, '$1#v$2"');

const blanksIn = (text: string, own: Own): string =>
  text.replaceAll(own.id, blank('id')).replaceAll(own.headline, blank('headline')).replace(own.long, blank('long'));

/** Writes the pages of stories; what is the same for all of them is put together once. */
export class StoryPages {
  readonly #parts: Parts;
  readonly #told: Frame<InHead | 'story' | keyof Own>;
  readonly #whole: Frame<InHead | 'story'>;
  /** A page that leads on to the story's own. */
  readonly #way: Frame<InHead>;
  readonly #classes: { readonly told: ReadonlySet<string>; readonly whole: ReadonlySet<string> };

  constructor(parts: Parts) {
    const { around, template, code } = parts;
    const head = { language: blank('language'), title: blank('title'), html: blank('head') };
    const shard = `${bundleFolder}${blank('shard')}`;
    const ahead = `${code}<link rel="preload" as="fetch" crossorigin data-shard="${blank('shard')}" href="../../${shard}">`;
    const frame = ([before, after]: Sides): string =>
      template.page({ head, body: led(before) + blank('story') + led(after), css: blank('css'), ahead });
    this.#parts = parts;
    this.#told = new Frame(blanksIn(frame(around.told), around.blanks));
    this.#whole = new Frame(frame(around.whole));
    this.#way = new Frame(template.page({ head, body: '', ahead }));
    this.#classes = { told: classesOf(around.told.join('')), whole: classesOf(around.whole.join('')) };
  }

  /** The page of a story as it stands now, and at its other ids those that lead there. */
  async of(story: StoredStory, shard: string): Promise<StoryPage[]> {
    const { drawing, site } = this.#parts;
    const { language, title, html }: PageHead = storyHead(story, site, Date.now());
    const told = { language: escaped(language), title: escaped(`${title} – Slugline`), shard };
    const drawn = await drawing.drawStory(story);
    const body = led(drawn.text);
    const css = this.#parts.styles.of(body, this.#classes[drawn.kind]);
    const own = { ...told, head: html, css, story: body };
    const page = drawn.kind === 'told' ? this.#told.fill({ ...own, ...drawn.own }) : this.#whole.fill(own);
    // Any other of its ids is an address of the story too, but not the one to read at without programs.
    const to = `<noscript><meta http-equiv="refresh" content="0; url=../${encodeURIComponent(story.id)}/"></noscript>`;
    const others = story.articles.filter(({ id }) => id !== story.id);
    const way = others.length === 0 ? '' : this.#way.fill({ ...told, head: html + to, css: '' });
    return [{ id: story.id, page }, ...others.map(({ id }) => ({ id, page: way }))];
  }
}
