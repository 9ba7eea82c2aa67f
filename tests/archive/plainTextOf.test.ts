import { describe, expect, it } from 'vitest';
import { plainTextOf } from '../../src/archive/plainTextOf.ts';
import { articleOf } from './articleOf.ts';

const photo = {
  caption: 'This image by the Merrow port shows ships off the breakwater on Oct. 23, 2026. (Narae)',
  slugline: 'merrow-strike',
  credit: 'Narae',
  usageTerms: ['For Use Only in the Republic of Korea', 'No Redistribution'],
  rights: { territory: 'KR', redistribution: false, sale: null },
};

describe('a story copied as text', () => {
  it('keeps marker, byline, dateline, credit and usage terms, each where a desk looks for it', () => {
    const article = articleOf(['Pilots end their strike.', 'Forty-one ships wait.'], {
      headline: 'Pilots to end harbor strike',
      marker: { text: '2nd LD', kind: 'lead', rank: 2 },
      bylines: [
        { name: 'Seo Yuna', language: 'en' },
        { name: '서유나', language: 'ko' },
      ],
      photos: [photo],
    });
    expect(plainTextOf(article, 'MERROW, Oct. 23 (Narae) --', 'https://wire.example/story/narae-1')).toBe(
      [
        '2nd LD',
        'Pilots to end harbor strike',
        'Narae News Agency, quarry-ostrel',
        'By Seo Yuna 서유나',
        'Filed 2026-10-23T08:15:00+09:00',
        '',
        'MERROW, Oct. 23 (Narae) -- Pilots end their strike.',
        '',
        'Forty-one ships wait.',
        '',
        `Photo: ${photo.caption}`,
        'Credit: Narae',
        'Usage terms: For Use Only in the Republic of Korea. No Redistribution',
        '',
        '(END)',
        'Copyrights Narae News Agency. All rights reserved.',
        'https://wire.example/story/narae-1',
        '',
      ].join('\n'),
    );
  });

  it('names its parts in the reader’s language, the copy as it is', () => {
    const article = articleOf(['Pilots end their strike.'], { photos: [photo] });
    const labels = {
      by: '글',
      filed: '송고',
      ednote: '편집자 주',
      photo: '사진',
      credit: '사진 출처',
      terms: '이용 조건',
    };
    const text = plainTextOf(article, null, null, labels);
    expect(text).toContain('\n송고 2026-10-23T08:15:00+09:00\n');
    expect(text).toContain(
      `사진: ${photo.caption}\n사진 출처: Narae\n이용 조건: For Use Only in the Republic of Korea. No`,
    );
    expect(text).not.toMatch(/Filed|Photo:|Credit:|Usage terms:/);
  });

  it('puts a dateline on a line of its own before what is no paragraph, and items and cells where they stood', () => {
    const article = articleOf([], {
      body: [
        {
          kind: 'table',
          rows: [
            ['Merrow', '41'],
            ['Ostrel', '7'],
          ],
        },
        { kind: 'list', items: ['Pilots', 'Tugs'] },
      ],
    });
    expect(plainTextOf(article, 'MERROW --')).toContain('\n\nMERROW --\n\nMerrow\t41\nOstrel\t7\n\nPilots\nTugs\n\n');
  });

  it('says nothing for what the copy does not say', () => {
    const bare = articleOf(['One line.'], {
      headline: null,
      slugline: null,
      source: null,
      filedAt: null,
      signOff: null,
      copyright: null,
      ednote: null,
    });
    expect(plainTextOf(bare, null)).toBe('One line.\n');
  });
});
