import fc from 'fast-check';

const pieces = [
  '(2nd LD) ',
  '(URGENT) ',
  '[속보] ',
  '(종합2보) ',
  'UPDATE 2-',
  'KILL KILL KILL\n',
  '(ATTN: ADDS details in paras 2, 5, photo; RECASTS headline)\n',
  '(ATTN: ',
  'By Seo Yuna\n',
  'By A and B and C\n',
  '서유나 / 2026-10-23 10:48:07\n',
  '송고시간2026-10-22 07:30\n',
  '  • murmurmurmur\n',
  '  • -\n',
  '▲ A caption. (For Use Only in the Republic of Korea. No Redistribution) (Narae)\n',
  'HAEON, Oct. 23 (Narae) -- ',
  'HAEON/TARNHOLM, Feb. 30 (Narae) -- ',
  '(해온=나래통신) 윤도경 기자 = ',
  'MOSCOW, January 21. /TASS/. ',
  'NEW YORK, March 2 - ',
  'Kestrel-ash-flights\n',
  'BC-VE--Sarel-Dockers, 1st Ld-Writethru,416\n',
  '------------\n',
  'Some 16,000 passengers waited in the terminal.\n',
  '* a point\n',
  'a  1  2\nb  3  4\n',
  '(END)\n',
  '(끝)\n',
  '(C) Narae News Agency. All Rights Reserved\n',
  '(Reporting by A; Editing by B)\n',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '   ',
  ')',
  '(((',
  '\ud800',
  '\u0000',
  '\ufeff',
  '\u202e',
  '|',
];

/** Strings that look like wire copy torn apart and put together wrongly. */
export const wireText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));
