import { describe, expect, it } from 'vitest';
import { storyHead } from '../../../src/builder/pages/storyHead.ts';
import { copyOf } from '../../copyOf.ts';
import { storiesOf } from './storiesOf.ts';

const site = 'https://wire.example/desk/';
const now = Date.parse('2026-11-01T00:00:00Z');

async function headOf(
  files: Readonly<Record<string, string>>,
  { pictures = new Map<string, string>(), at = now, on = site as string | null } = {},
) {
  const { stories } = await storiesOf(files, pictures);
  const [story] = stories;
  if (!story || stories.length > 1) throw new Error(`${stories.length} stories`);
  return { story, ...storyHead(story, on, at) };
}

const linkedData = (html: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');

const contentOf = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];

const photographed = (terms: string): string =>
  copyOf().replace('OSTREL, Oct.', `▲ The quarry at Ostrel on Oct. 22, 2026. (${terms}) (Narae)\n\nOSTREL, Oct.`);

describe('what a story’s page says of itself', () => {
  it('has its headline, first words, times and address for previews and search engines', async () => {
    const lead = copyOf({ marker: '(LEAD)', time: '2026-10-23T09:30:00+09:00' });
    const { story, language, title, html } = await headOf({ 'a.txt': copyOf(), 'b.txt': lead });
    const address = `${site}story/${story.id}/`;
    expect([language, title]).toEqual(['en', 'Quarry at Ostrel to reopen after talks']);
    expect(html).toContain(`<link rel="canonical" href="${address}">`);
    expect(contentOf(html, 'description')).toBe('The quarry will reopen on Monday, the council said.');
    expect(contentOf(html, 'og:type')).toBe('article');
    expect(contentOf(html, 'og:url')).toBe(address);
    expect(contentOf(html, 'twitter:card')).toBe('summary');
    expect(linkedData(html)).toMatchObject({
      '@type': 'NewsArticle',
      headline: title,
      datePublished: '2026-10-23T08:15:00+09:00',
      dateModified: '2026-10-23T09:30:00+09:00',
      inLanguage: 'en',
      url: address,
      sourceOrganization: { name: 'Narae News Agency' },
    });
  });

  it('names no address of its own where nobody said where the reader lies', async () => {
    const { html } = await headOf({ 'a.txt': copyOf() }, { on: null });
    expect(html).not.toMatch(/canonical|og:url|og:image|"url"/);
    expect(contentOf(html, 'og:title')).toBe('Quarry at Ostrel to reopen after talks');
  });

  it.each([
    ['Narae pool photo', true],
    ['For Use Only in the Republic of Korea. No Redistribution', false],
    ['BELGIUM OUT', false],
  ])('passes a picture on under the terms “%s”: %s', async (terms, isPassedOn) => {
    const pictures = new Map([['a-1', 'photos/a-1.webp']]);
    const { html } = await headOf({ 'a.txt': photographed(terms) }, { pictures });
    expect(contentOf(html, 'og:image')).toBe(isPassedOn ? `${site}photos/a-1.webp` : undefined);
    expect(contentOf(html, 'twitter:card')).toBe(isPassedOn ? 'summary_large_image' : 'summary');
    expect(html.includes('photos/a-1.webp')).toBe(isPassedOn);
  });

  it('stays whole and harmless whatever the copy holds', async () => {
    const headline = 'Ostrel </script><script>alert(1)</script> "quoted" <!-- ]]> & \u202eturned\u2028 \u0007bell';
    const body = ['It said </title></head><img src=x onerror=alert(2)> and \u2066"more"\u2069.', 'Second.'];
    const { title, html } = await headOf({ 'a.txt': copyOf({ headline, body }) });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<img|<\/title|<\/head|<!--|[\u2028\u202e\u2066\u2069]/);
    expect(title).not.toMatch(/\p{Cc}|\p{Zl}|\u202e/u);
    expect(linkedData(html).headline).toBe(title);
    expect(title).toContain('</script><script>alert(1)</script> "quoted"');
  });

  it('cuts a long first paragraph between words, and a pair of surrogates never', async () => {
    const { html } = await headOf({ 'a.txt': copyOf({ body: [`${'Words and '.repeat(60)}an end.`] }) });
    expect(contentOf(html, 'description')).toMatch(/^(?:Words and )*Words(?: and)?…$/);
    const unbroken = await headOf({ 'a.txt': copyOf({ body: [`x${'😀'.repeat(300)}`] }) });
    expect(contentOf(unbroken.html, 'description')).toMatch(/^x(?:😀)+…$/u);
  });
});

describe('of what may not be told', () => {
  const kill = copyOf({
    marker: '(KILL)',
    headline: 'Note to editors',
    slugline: 'note',
    time: '2026-10-23T09:00:00+09:00',
    body: ['Please kill the story headlined "Quarry at Ostrel to reopen after talks". It will not reopen.'],
  });

  it('a page says nothing where it was killed, and asks not to be found', async () => {
    const { title, html } = await headOf({ 'a.txt': copyOf(), 'kill.txt': kill });
    expect(title).toBe('A withdrawn story');
    expect(contentOf(html, 'robots')).toBe('noindex');
    expect(html).not.toMatch(/Quarry|council|og:|ld\+json|description/);
  });

  const embargoed = `EMBARGOED until 06:00 CEST, October 19, 2026\n${copyOf({ time: '2026-10-18T12:00:00+02:00' })}`;

  it('a page says no word of the text until its hour, and all of it after', async () => {
    const before = await headOf({ 'a.txt': embargoed }, { at: Date.parse('2026-10-19T03:59:00Z') });
    expect(contentOf(before.html, 'robots')).toBe('noindex');
    expect(before.html).not.toMatch(/council|og:|ld\+json|description/);
    const after = await headOf({ 'a.txt': embargoed }, { at: Date.parse('2026-10-19T04:00:00Z') });
    expect(contentOf(after.html, 'robots')).toBeUndefined();
    expect(contentOf(after.html, 'description')).toContain('council');
  });
});
