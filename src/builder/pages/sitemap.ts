import type { Row } from '../../archive/row.ts';
import { liftsAt } from '../../archive/standing/liftsAt.ts';
import { escaped } from './markup.ts';
import { storyAddress } from './storyHead.ts';

/** A file for the root of the site. */
export type SiteFile = { readonly name: string; readonly text: string };

/** A part may list 50,000 addresses and be 50 MB long. */
const most = { addresses: 50_000, bytes: 50_000_000 };

const heading = '<?xml version="1.0" encoding="UTF-8"?>\n';
const schema = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A time as the protocol wants it: a day, or an instant with its zone; of another only its day. */
const modified = (filedAt: string | null): string | null =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.exec(filedAt ?? '')?.[0] ??
  /^\d{4}-\d\d-\d\d/.exec(filedAt ?? '')?.[0] ??
  null;

/** Whether a story may be found: neither killed nor withheld now. */
const mayBeFound = ({ status, until }: Row, now: number): boolean => {
  const lifts = status === 'withheld' && until ? liftsAt(until) : null;
  return status === 'usable' || (lifts !== null && now >= lifts);
};

function entryOf(site: string, { id, filedAt }: Row): string {
  const day = modified(filedAt);
  return `<url><loc>${escaped(storyAddress(site, id))}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>\n`;
}

/** Entries in parts that are neither too many nor too long. */
function partsOf(entries: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  let bytes = 0;
  for (const entry of entries) {
    const part = parts.at(-1);
    const length = Buffer.byteLength(entry);
    if (!part || part.length === most.addresses || bytes + length > most.bytes - 1000) {
      parts.push([entry]);
      bytes = length;
    } else {
      part.push(entry);
      bytes += length;
    }
  }
  return parts;
}

/**
 * What a site tells those that look for pages: every story that may be found, oldest first, so that a new one changes the last part alone.
 * @param rows in the list's order
 * @param now milliseconds since 1970
 */
export function sitemap(rows: readonly Row[], site: string, now: number): SiteFile[] {
  const entries = rows.filter((row) => mayBeFound(row, now)).map((row) => entryOf(site, row));
  const parts = partsOf([`<url><loc>${escaped(site)}</loc></url>\n`, ...entries.reverse()]);
  const files = parts.map((part, at) => ({
    name: `sitemap-${at + 1}.xml`,
    text: `${heading}<urlset ${schema}>\n${part.join('')}</urlset>\n`,
  }));
  const index = files.map(({ name }) => `<sitemap><loc>${escaped(site + name)}</loc></sitemap>\n`).join('');
  return [{ name: 'sitemap.xml', text: `${heading}<sitemapindex ${schema}>\n${index}</sitemapindex>\n` }, ...files];
}

/** Who may look at what: everybody at all, but the reader's own marks; and where the sitemap is. */
export const robots = (site: string | null): SiteFile => {
  const base = site === null ? '/' : new URL(site).pathname;
  const map = site === null ? '' : `\nSitemap: ${site}sitemap.xml\n`;
  return { name: 'robots.txt', text: `User-agent: *\nDisallow: ${base}marks\n${map}` };
};
