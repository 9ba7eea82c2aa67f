import { describe, expect, it } from 'vitest';
import { photoUseOf } from '../../src/archive/photoUseOf.ts';
import { photoValues } from '../../src/pages/story/photoValue.ts';
import { whyWithheld } from '../../src/pages/whyWithheld.ts';
import { parseCopy } from '../../src/wire/parseCopy.ts';

const valuesFor = (terms: string, territory: string | null) => {
  const copy = `Ash shuts Nuri airport\n▲ Ash rises. (${terms}) (Narae)\nHAEON, Oct. 23 (Narae) -- The airport shut.\n(END)\n`;
  const [article] = parseCopy(copy, 'ash.txt').articles;
  if (!article) throw new Error('no article');
  const uses = article.photos.map(photoUseOf);
  return photoValues(article, { pictures: ['photos/ash-1.svg'], uses }, territory);
};

describe('a photo in a story', () => {
  it('is shown at home, and to somebody who has not said where, with the terms in their own words', () => {
    for (const territory of ['KR', null]) {
      const [photo] = valuesFor('For Use Only in the Republic of Korea. No Redistribution', territory);
      expect(photo).toMatchObject({
        picture: { src: '/photos/ash-1.svg' },
        withheld: null,
        terms: ['For Use Only in the Republic of Korea', 'No Redistribution'],
        badge: 'Republic of Korea only · no redistribution',
        mayBePassedOn: false,
      });
    }
  });

  it('is withheld outside its territory, saying why, and keeps its caption, credit and terms', () => {
    const [photo] = valuesFor('BELGIUM OUT; NO ARCHIVES', 'BE');
    expect(photo).toMatchObject({
      picture: null,
      withheld: 'Picture withheld: not BE, and you read in BE',
      caption: 'Ash rises.',
      credit: 'Narae',
      terms: ['BELGIUM OUT', 'NO ARCHIVES'],
      badge: 'not in BE · no archives',
    });
  });

  it('says in the row whose picture it is', () => {
    const allowed = (terms: string) => {
      const photo = { caption: '', slugline: null, credit: null, usageTerms: [terms] };
      return photoUseOf({ ...photo, rights: { territory: null, redistribution: null, sale: null } });
    };
    expect(whyWithheld(allowed('For Use Only in the Republic of Korea'), 'BE')).toBe('KR only');
    expect(whyWithheld(allowed('GERMANY, AUSTRIA AND SWITZERLAND ONLY'), 'BE')).toBe('DE +2 only');
    expect(whyWithheld(allowed('FRANCE OUT, BELGIUM OUT'), 'BE')).toBe('not BE');
    expect(whyWithheld(allowed('FRANCE OUT, BELGIUM OUT'), 'KR')).toBeNull();
    expect(whyWithheld(allowed('NO SALES'), null)).toBeNull();
  });
});
