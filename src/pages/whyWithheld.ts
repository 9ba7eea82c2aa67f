import { mayShow, type PhotoUse } from '../archive/photoUse.ts';
import { say } from '../words/words.ts';

/** Countries in as many letters as a picture's place in the list has room for: `KR`, `DE +2`. */
const few = ([first = '', ...rest]: readonly string[]): string =>
  rest.length === 0 ? first : `${first} +${rest.length}`;

/** Who may see a picture, in few words, `KR only` or `not BE`; null where no territory is named. */
export function whoMaySee({ onlyIn, notIn }: PhotoUse): string | null {
  if (onlyIn.includes('ZZ')) return say('not here');
  return onlyIn.length > 0
    ? say('{countries} only', { countries: few(onlyIn) })
    : notIn.length > 0
      ? say('not {countries}', { countries: few(notIn) })
      : null;
}

/** The same where the reader may not see it; null where the reader may. */
export const whyWithheld = (use: PhotoUse, territory: string | null): string | null =>
  mayShow(use, territory)
    ? null
    : use.notIn.includes(territory ?? '')
      ? say('not {countries}', { countries: territory ?? '' })
      : whoMaySee(use);
