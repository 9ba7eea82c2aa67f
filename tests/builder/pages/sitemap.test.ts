import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/archive/row.ts';
import { robots, sitemap } from '../../../src/builder/pages/sitemap.ts';
import { copyOf } from '../../copyOf.ts';
import { storiesOf } from './storiesOf.ts';

const site = 'https://wire.example/desk/';
const now = Date.parse('2026-11-01T00:00:00Z');

const addressesIn = (text: string): string[] => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, one]) => one ?? '');

describe('the sitemap', () => {
  it('lists every story with the day it changed, oldest first, in parts that an index names', async () => {
    const { rows } = await storiesOf({
      'a.txt': copyOf(),
      'b.txt': copyOf({ headline: 'Ostrel votes on its mill', slugline: 'mill', time: '2026-10-24T08:00:00+09:00' }),
    });
    const [index, part, ...more] = sitemap(rows, site, now);
    expect(more).toEqual([]);
    expect([index?.name, ...addressesIn(index?.text ?? '')]).toEqual(['sitemap.xml', `${site}sitemap-1.xml`]);
    const [newest, oldest] = rows.map(({ id }) => `${site}story/${id}/`);
    expect(addressesIn(part?.text ?? '')).toEqual([site, oldest, newest]);
    expect(part?.text).toContain('<lastmod>2026-10-24T08:00:00+09:00</lastmod>');
  });

  it('leaves out what was killed, what is held, and what is under embargo until its hour', async () => {
    const { rows } = await storiesOf({ 'a.txt': copyOf() });
    const [row] = rows as readonly [Row];
    const until = { at: '2026-11-02T06:00:00+02:00', local: null };
    const odd: Row[] = [
      { ...row, id: 'killed', status: 'canceled' },
      { ...row, id: 'held', status: 'withheld' },
      { ...row, id: 'embargoed', status: 'withheld', until },
    ];
    const listed = (at: number) => addressesIn(sitemap(odd, site, at)[1]?.text ?? '');
    expect(listed(now)).toEqual([site]);
    expect(listed(Date.parse('2026-11-02T04:00:00Z'))).toEqual([site, `${site}story/embargoed/`]);
  });

  it('begins another part after 50,000 addresses, and leaves the older parts as they are when a story is added', async () => {
    const { rows } = await storiesOf({ 'a.txt': copyOf() });
    const [row] = rows as readonly [Row];
    const many = Array.from({ length: 60_000 }, (_, at): Row => ({ ...row, id: `s${60_000 - at}` }));
    const files = sitemap(many, site, now);
    expect(files.map(({ name }) => name)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(files.slice(1).map(({ text }) => addressesIn(text).length)).toEqual([50_000, 10_001]);
    const next = sitemap([{ ...row, id: 's60001' }, ...many], site, now);
    expect(next[1]).toEqual(files[1]);
    expect(next[2]).not.toEqual(files[2]);
  });
});

describe('what robots are told', () => {
  it('names the sitemap where the reader’s address is known, and keeps them from the reader’s own marks', () => {
    expect(robots(site).text).toMatch(
      /^User-agent: \*\nDisallow: \/desk\/marks\n\nSitemap: https:\/\/wire\.example\/desk\/sitemap\.xml\n$/,
    );
    expect(robots(null).text).toBe('User-agent: *\nDisallow: /marks\n');
  });
});
