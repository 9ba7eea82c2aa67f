import { base } from '../../data/base.ts';
import type { PhotoValue } from '../../ui/PhotoPanel.tsx';
import type { Article, Photo } from '../../wire/article.ts';

const territories: ReadonlyMap<string, string> = new Map([['KR', 'Republic of Korea only']]);

/** What usage terms come to, in a few words; null where they restrict nothing that Slugline knows. */
export function badgeOf({ rights }: Photo): string | null {
  const words = [
    rights.territory === null ? null : (territories.get(rights.territory) ?? `${rights.territory} only`),
    rights.redistribution === false ? 'no redistribution' : null,
    rights.sale === false ? 'not for sale' : null,
  ].filter((word) => word !== null);
  return words.length === 0 ? null : words.join(' · ');
}

/** The photos of an article as the panel shows them. */
export const photoValues = (article: Article, pictures: readonly (string | null)[]): PhotoValue[] =>
  article.photos.map((photo, index) => {
    const picture = pictures[index];
    return {
      caption: photo.caption,
      language: article.language,
      credit: photo.credit,
      terms: photo.usageTerms,
      badge: badgeOf(photo),
      picture: picture ? { src: base + picture, alt: '' } : null,
      mayBePassedOn: photo.rights.redistribution !== false,
    };
  });
