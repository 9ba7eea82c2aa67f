import type { StoredExtra } from '../../archive/bundle.ts';
import { mayPrint, type PhotoUse } from '../../archive/photoUse.ts';
import { base } from '../../data/base.ts';
import type { PhotoValue } from '../../ui/PhotoPanel.tsx';
import type { Article } from '../../wire/article.ts';
import { whyWithheld } from '../whyWithheld.ts';

const territories: ReadonlyMap<string, string> = new Map([
  ['KR', 'Republic of Korea'],
  ['ZZ', 'One territory'],
]);

const named = (codes: readonly string[]): string => codes.map((code) => territories.get(code) ?? code).join(', ');

/** What usage terms come to, in a few words; null where they restrict nothing that Slugline knows. */
export function badgeOf(use: PhotoUse): string | null {
  const words = [
    use.onlyIn.length > 0 && `${named(use.onlyIn)} only`,
    use.notIn.length > 0 && `not in ${named(use.notIn)}`,
    use.redistribution === false && 'no redistribution',
    use.sale === false && 'not for sale',
    use.archive === false && 'no archives',
    use.isCreditDue && 'credit due',
  ].filter((word) => word !== false);
  return words.length === 0 ? null : words.join(' · ');
}

/** The photos of an article as the panel shows them to somebody who reads in a territory. */
export const photoValues = (
  article: Article,
  { pictures, uses }: Pick<StoredExtra, 'pictures' | 'uses'>,
  territory: string | null,
): PhotoValue[] =>
  uses.flatMap((use, at) => {
    const [photo, picture] = [article.photos[at], pictures[at]];
    if (!photo) return [];
    const why = picture ? whyWithheld(use, territory) : null;
    return {
      caption: photo.caption,
      language: article.language,
      credit: photo.credit,
      terms: photo.usageTerms,
      badge: badgeOf(use),
      picture: picture && why === null ? { src: base + picture, alt: '' } : null,
      mayBePassedOn: mayPrint(use),
      withheld: why && `Picture withheld: ${why}, and you read in ${territory}`,
    };
  });
