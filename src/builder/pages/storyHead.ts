import { blockText } from '../../archive/blockText.ts';
import type { StoredStory } from '../../archive/bundle.ts';
import { mayPassOn } from '../../archive/photoUse.ts';
import { standingOf, toldVersion } from '../../archive/standing/standingOf.ts';
import type { Article } from '../../wire/article.ts';
import { escaped, meta, oneLine, scripted } from './markup.ts';

/** What a page says of itself to those who do not draw it: its language, its title, and the rest of its head. */
export type PageHead = { readonly language: string; readonly title: string; readonly html: string };

/** A preview shows about so many characters. */
const glimpse = 200;

/** The first words of the copy, cut between two of them. */
function descriptionOf({ body }: Article): string {
  const first = body.find(({ kind }) => kind === 'paragraph');
  const text = first ? oneLine(blockText(first)) : '';
  if (text.length <= glimpse) return text;
  const cut = text.slice(0, glimpse).replace(/\p{Surrogate}$/u, '');
  return `${(/^(.*)\s/.exec(cut)?.[1] ?? cut).replace(/[\s,;:–-]+$/, '')}…`;
}

/** The public address of a story's own page. */
export const storyAddress = (site: string, id: string): string => `${site}story/${encodeURIComponent(id)}/`;

type Picture = { readonly url: string; readonly caption: string; readonly credit: string | null };

/** The first picture that may go to others, wherever they are. */
function pictureOf(article: Article, extra: StoredStory['extras'][number], site: string | null): Picture | null {
  if (site === null) return null;
  for (const [at, photo] of article.photos.entries()) {
    const [picture, use] = [extra.pictures[at], extra.uses[at]];
    if (picture && use && mayPassOn(use)) return { url: site + picture, caption: photo.caption, credit: photo.credit };
  }
  return null;
}

type Told = {
  readonly story: StoredStory;
  readonly article: Article;
  readonly headline: string;
  readonly description: string;
  readonly address: string | null;
  readonly picture: Picture | null;
};

/** What is left out where the copy does not say it. */
const said = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== '' && value !== undefined),
  );

function linkedData({ story, article, headline, description, address, picture }: Told): string {
  const { source, bylines, copyright, genre, language } = article;
  const newest = story.articles.at(-1) ?? article;
  const data = said({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    description,
    inLanguage: language,
    datePublished: story.articles[0].filedAt,
    dateModified: newest.filedAt,
    dateline: oneLine(story.extras[story.articles.indexOf(article)]?.dateline ?? ''),
    articleSection: genre && oneLine(genre),
    author: bylines.length > 0 ? bylines.map(({ name }) => ({ '@type': 'Person', name: oneLine(name) })) : null,
    sourceOrganization: source && { '@type': 'NewsMediaOrganization', name: oneLine(source.name) },
    copyrightNotice: copyright && oneLine(copyright.notice),
    url: address,
    mainEntityOfPage: address,
    image:
      picture &&
      said({
        '@type': 'ImageObject',
        url: picture.url,
        caption: oneLine(picture.caption),
        creditText: picture.credit && oneLine(picture.credit),
      }),
  });
  return `<script type="application/ld+json">${scripted(data)}</script>`;
}

function previewOf(told: Told): string {
  const { story, article, headline, description, address, picture } = told;
  return [
    meta('property', 'og:type', 'article'),
    meta('property', 'og:site_name', 'Slugline'),
    meta('property', 'og:title', headline),
    meta('property', 'og:description', description),
    meta('property', 'og:url', address),
    meta('property', 'og:image', picture?.url),
    meta('property', 'og:image:alt', picture && oneLine(picture.caption)),
    meta('property', 'article:published_time', story.articles[0].filedAt),
    meta('property', 'article:modified_time', (story.articles.at(-1) ?? article).filedAt),
    meta('name', 'twitter:card', picture ? 'summary_large_image' : 'summary'),
    meta('name', 'twitter:title', headline),
    meta('name', 'twitter:description', description),
    meta('name', 'twitter:image', picture?.url),
  ].join('');
}

/**
 * The head of a story's page as the story stands now: of what is killed or withheld it says nothing, and asks not to be found.
 * @param site the reader's public address, with a slash at its end; null where nobody named one
 * @param now milliseconds since 1970
 */
export function storyHead(story: StoredStory, site: string | null, now: number): PageHead {
  const last = story.articles.length;
  const told = toldVersion(story, last);
  const article = story.articles[told - 1] ?? story.articles[0];
  const standings = standingOf(story, now);
  const standing = standings[last - 1]?.kind === 'usable' ? standings[told - 1] : standings[last - 1];
  const address = site && storyAddress(site, story.id);
  const link = address ? `<link rel="canonical" href="${escaped(address)}">` : '';
  const { language } = article;
  const headline = oneLine(article.headline ?? '') || 'Story without a headline';
  const hidden = `${meta('name', 'robots', 'noindex')}${link}`;
  switch (standing?.kind) {
    case 'killed':
      return { language, title: 'A withdrawn story', html: hidden };
    case 'withheld':
      return { language, title: headline, html: hidden };
    case 'usable':
    case undefined: {
      const extra = story.extras[told - 1] ?? story.extras[0];
      const picture = extra ? pictureOf(article, extra, site) : null;
      const shown: Told = { story, article, headline, description: descriptionOf(article), address, picture };
      const description = meta('name', 'description', shown.description);
      return { language, title: headline, html: description + link + previewOf(shown) + linkedData(shown) };
    }
  }
}
