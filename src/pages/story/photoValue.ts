import type { StoredExtra } from '../../archive/bundle.ts';
import { mayPrint, type PhotoUse } from '../../archive/photoUse.ts';
import { base } from '../../data/base.ts';
import type { PhotoValue } from '../../ui/PhotoPanel.tsx';
import type { Article } from '../../wire/article.ts';
import type { PlainText } from '../../words/Text.ts';
import { say } from '../../words/words.ts';
import { whyWithheld } from '../whyWithheld.ts';

const territories: ReadonlyMap<string, PlainText> = new Map([
  ['KR', 'Republic of Korea'],
  ['ZZ', 'One territory'],
]);

const nameOf = (code: string): string => {
  const name = territories.get(code);
  return name ? say(name) : code;
};

const named = (codes: readonly string[]): string => codes.map(nameOf).join(', ');

/** What usage terms come to, in a few words; null where they restrict nothing that Slugline knows. */
export function badgeOf(use: PhotoUse): string | null {
  const words = [
    use.onlyIn.length > 0 && say('{countries} only', { countries: named(use.onlyIn) }),
    use.notIn.length > 0 && say('not in {countries}', { countries: named(use.notIn) }),
    use.redistribution === false && say('no redistribution'),
    use.sale === false && say('not for sale'),
    use.archive === false && say('no archives'),
    use.isCreditDue && say('credit due'),
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
      withheld: why && say('Picture withheld: {why}, and you read in {territory}', { why, territory: territory ?? '' }),
    };
  });
