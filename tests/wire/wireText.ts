import fc from 'fast-check';

const pick = (...words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);

const marker = pick(
  ...[
    '',
    '',
    '',
    '(LEAD) ',
    '(2nd LD) ',
    '(URGENT) ',
    '[속보] ',
    '[2보] ',
    '(종합) ',
    '(종합2보) ',
    'UPDATE 2-',
    'CORRECTED-',
  ],
  ...[
    'KILL KILL KILL\n',
    'HOLD HOLD HOLD\n',
    '2ND LEAD\n',
    'Urgent: ',
    'BREAKING NEWS: ',
    '简讯：',
    '(LEAD) (News Focus) ',
    '>>>',
  ],
);
const headline = pick(
  ...[
    'Ash cloud grounds flights at Haeon',
    'Haeon, Tarnholm agree to reopen strait: minister',
    '해온 공항 나흘 만에 운항 재개',
  ],
  ...[
    'Quarry "to stay shut" =',
    'Vulkan legt Flughafen lahm',
    '解音空港が再開',
    'KESTREL ASH GROUNDS FLIGHTS',
    '__proto__',
    'x'.repeat(300),
  ],
);
const slugline = pick(
  '',
  'Kestrel-ash-flights\n',
  'N Haeon-Tarnholm-ties\n',
  'BC-VE--Sarel-Dockers, 1st Ld-Writethru,416\n',
  '__proto__\n',
);
const stamp = pick(
  ...[
    '',
    '서유나 / 2026-10-23 10:48:07\n',
    '| 2026-10-05 18:38:41\n',
    '송고시간2026-10-22 07:30\n',
    'All News 07:00 October 26, 2026\n',
  ],
  ...['2026년10월20일 08시00분 송고\n', '091223 dec 18\n', 'Feb. 30, 2026, 25:61\n', '2026-10-23T08:15:00+09:00\n'],
);
const note = pick(
  ...[
    '',
    '(ATTN: ADDS details in paras 2, 5, photo; RECASTS headline)\n',
    '(ATTN: ',
    'Eds: Adds comment, embargo.\n',
    '(Adds comments, detail)\n',
  ],
  ...['(ATTN: UPDATES throughout; )\n', 'EMBARGOED until 0600 GMT\n', '(EDITORS: ((()))\n'],
);
const byline = pick(
  '',
  'By Seo Yuna\n',
  'By Seo Yuna and Yoon Dokyung\n',
  'By A, B and C=\n',
  '윤도경 기자 = ',
  'Von Anna Berg\n',
  'AP Sports Writer=\n',
);
const dateline = pick(
  ...[
    'HAEON, Oct. 23 (Narae) -- ',
    'HAEON/TARNHOLM, Feb. 30 (Narae) -- ',
    '(해온=나래통신) 윤도경 기자 = ',
    'MOSCOW, January 21. /TASS/. ',
  ],
  ...[
    '    NEW YORK, March 2 - ',
    'SAREL, Vantland (AP) _ ',
    'Haeon (dpa) - ',
    'HAEON, Dec. 9 Kyodo - ',
    '【解音聯合ニュース】',
    '新华社解音10月23日电 ',
  ],
  ...[
    'HAEON, 8 JAN 90 (NARAE) -- [TEXT] ',
    'HAEON -- ',
    '(ANSA) - ROME, JUL 11 - ',
    '',
    'HAEON, Oct. 23 (Y-- ',
    'Haeon, 21 ene (EFE).- ',
  ],
);
const body = pick(
  ...[
    'Some 16,000 passengers waited in the terminal.\n\n',
    'The quarry will reopen on Monday,\nthe council said after a night of talks with\nthe crews.\n',
  ],
  ...[
    '   The harbor opened again on Monday after four days of ash,\nand the ferries to Tarnholm left on time, the port said.\n',
    '* a point\n* another\n',
  ],
  ...[
    'Haeon    12   13\nSarel     4    5\nOstrel    1    9\n',
    '해온 공항 관계자는 "활주로 청소가 끝났다"고 말했다.\n\n',
    'What comes next\n\n',
    '___\n',
    '(MORE)\n',
  ],
  ...[
    '▲ Passengers at Haeon. (For Use Only in the Republic of Korea. No Redistribution) (Narae)\n',
    '| a | 1 |\n| b | 2 |\n',
    'yuna@narae.example\n',
  ],
);
const ending = pick(
  ...[
    '',
    'Log in\nSubscribe\n',
    '[                    ] [Search]\n',
    '  • Weather\n',
    'Related articles\n',
    '12 Comments\n',
    'Sign up for our newsletter\n',
    'A town that works in shifts needs a bus that runs in shifts, the council said on Monday after the vote.\n',
    'Three reasons stand out:\n',
    '— A. Reader\n',
    '(END)\n',
    '(끝)\n',
    'Enditem\n',
    '-30-\n',
    '# # #\n',
    ' Reuter\n',
    '(Reporting by A; Editing by B)\n',
    'hh/ph/ts\n',
    '==Kyodo\n',
    '（完）\n',
  ],
  ...[
    '(END)\n(C) Narae News Agency. All Rights Reserved\n',
    '(END)\n(LEAD) Another headline\nMost viewed\n',
    '\u0003AP-WF-02-20-26 0337GMT\n\u0004',
  ],
);
const chrome = pick(
  ...[
    '',
    '',
    '  • facebook\n  • twitter\n  • -\n',
    'Skip to content\nHome\nSign in\nSubscribe\n',
    'Go to Contents Go to Navigation\n',
    '![]() |\n',
  ],
  ...[
    'Related articles\n• Storm closes port\n• Ferry late\n',
    'Privacy policy\nTerms of use\nCookies\n3 comments\n',
    '[logo] [      ] [Search]\n',
    '글자크기\n인쇄\n',
  ],
  ...[
    '\u0016\u0016\u0001f0704\u001freute\r\nu f BC-QUARRY   02-26 0105\r\n\u0002',
    'ZCZC\n^Quarry stays shut\n:ostrel quarry\n',
    '<!-- x -->\n<a href="#">menu</a>\n',
  ],
);

const article = fc
  .tuple(
    chrome,
    marker,
    headline,
    slugline,
    stamp,
    note,
    byline,
    dateline,
    fc.array(body, { maxLength: 5 }),
    ending,
    chrome,
  )
  .map(([top, mark, title, slug, time, ed, by, place, text, end, tail]) =>
    [top, mark, title, '\n\n', time, slug, ed, by, place, ...text, end, tail].join(''),
  );

const separator = pick('------------\n', '\n\n', '* * *\n', '');

const sound = fc
  .array(fc.tuple(article, separator), { minLength: 1, maxLength: 4 })
  .map((items) => items.flat().join(''));

const speck = pick(
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    '   ',
    '(',
    ')',
    '(((',
    '[',
    '▲ ',
    '|',
    '-',
    '--',
    '------------\n',
    '(END)\n',
    '(ATTN: ',
    'By ',
    'HAEON, Oct. 23 (Narae) -- ',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\u0000',
    '\ufeff',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u00a0',
    '\u0301',
    '\u0003',
    '\u0002',
    '^',
    '<',
    '\ufffd',
    '́́́',
    '🛢',
  ],
);

/** One thing that goes wrong with copy on its way: cut, doubled, turned, a speck let in, its line ends changed. */
const mishap = fc.tuple(fc.nat(6), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), speck);

const spoil = (copy: string, [kind, where, length, what]: readonly [number, number, number, string]): string => {
  const at = Math.floor(where * copy.length);
  const [before, piece, after] = [copy.slice(0, at), copy.slice(at, at + length), copy.slice(at + length)];
  switch (kind) {
    case 0:
      return before + after;
    case 1:
      return before + piece + piece + after;
    case 2:
      return before + after + piece;
    case 3:
      return copy.replaceAll('\n', what === '\r' || what === '\r\n' ? what : '\n');
    case 4:
      return before + what.repeat(1 + (length % 5)) + piece + after;
    case 5:
      return before;
    default:
      return before + what + piece + after;
  }
};

/** Wire copy that looks real, of every shape and language, after up to six mishaps; now and then mere noise. */
export const wireText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(sound, fc.array(mishap, { maxLength: 6 })).map(([copy, all]) => all.reduce(spoil, copy)),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.oneof(speck, body, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 40 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
