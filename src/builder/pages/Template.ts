import { escaped } from './markup.ts';
import { opening, withoutPrograms } from './opening.ts';
import type { PageHead } from './storyHead.ts';

/** A page that was drawn ahead: what it says of itself, what it shows, and what else it names or holds for the reader's program. */
export type Drawn = {
  readonly head: PageHead;
  /** What stands on the screen, and the styles that it needs; the whole sheet follows it. */
  readonly body: string;
  readonly css?: string;
  /** Tags for the end of the head, such as files to load ahead. */
  readonly ahead?: string;
  /** What follows behind all that is shown. */
  readonly data?: string;
};

/** The built reader's page, from which the pages that are drawn ahead are made. */
export class Template {
  readonly #start: string;
  readonly #end: string;
  readonly #sheet: string;

  /**
   * @param html the built page, with all its addresses from `./`
   * @param up the way from the pages to the root: `./` or `../../`
   */
  constructor(html: string, up: string) {
    const sheets = /<link rel="stylesheet"[^>]*>\s*/g;
    this.#sheet = (html.match(sheets) ?? []).join('').replaceAll('="./', `="${up}`);
    const bare = html
      .replace(sheets, '')
      .replace(/<meta charset[^>]*>\s*/, '')
      .replace(/<meta name="description"[^>]*>\s*/, '')
      .replace(/<title>[^<]*<\/title>\s*/, '')
      .replace(/<noscript>.*?<\/noscript>\s*/s, '')
      .replaceAll('="./', `="${up}`);
    const at = bare.indexOf('<head>') + '<head>'.length;
    const [start = '', end = ''] = bare.slice(at).split('<div id="root"></div>');
    [this.#start, this.#end] = [start, end];
  }

  /** The page of what was drawn; where the language is another than the reader's own, what is not copy says so. */
  page({ head, body, css = '', ahead = '', data = '' }: Drawn): string {
    const [inHead = '', ...rest] = this.#start.split('</head>');
    return [
      `<!doctype html>\n<html lang="${escaped(head.language)}">\n<head><meta charset="utf-8">${opening}`,
      `<title>${escaped(head.title)}</title>${head.html}`,
      // With styles of its own the page is painted before the sheet is there, and the program runs after.
      css === '' ? this.#sheet : `<style>${css}</style>`,
      inHead,
      ahead,
      withoutPrograms,
      '</head>',
      rest.join('</head>'),
      `<div id="root" lang="en">${body}</div>`,
      css === '' ? '' : this.#sheet,
      data,
      this.#end,
    ].join('');
  }
}
