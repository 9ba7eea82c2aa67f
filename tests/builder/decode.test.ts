import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/builder/decode.ts';
import { readCopy } from '../../src/builder/readCopy.ts';
import { whyNotText } from '../../src/builder/readFolder.ts';
import { encodeAs } from './encodeAs.ts';

const english = 'Quarry at Ostrel to reopen\n\nOSTREL, Oct. 23 (Narae) -- The quarry will reopen on Monday.\n\n(END)\n';
const korean =
  '해온 공항 나흘 만에 운항 재개\n\n(해온=나래통신) 윤도경 기자 = 화산재로 닫혔던 해온 공항이 23일 다시 문을 열었다.\n\n(끝)\n';
const withKoreanName = english.replace('\n\n', '\n\n서유나 / 2026-10-23 10:48:07\n\n');
const french =
  'La carrière d’Ostrel rouvre\n\nOSTREL, 23 oct (Narae) - La carrière rouvrira lundi, « après l’été », dit le conseil.\n';
const japanese =
  '採石場を再開\n\n【解音ナライ】火山灰で閉鎖されていた空港が２３日、四日ぶりに運航を再開した。\n\n　滑走路の清掃は終わった。\n';
const chinese = '采石场重新开放\n\n因火山灰关闭的机场23日上午重新开放，约一万六千名旅客在候机厅过夜。\n\n（完）\n';
const russian =
  'Карьер откроется снова\n\nОСТРЕЛ, 21 января. /НАРАЙ/. Карьер откроется в понедельник, сообщил совет.\n';

const codes = (bytes: Uint8Array): string[] => decode(bytes).notices.map(({ code }) => code);

describe('copy in any encoding', () => {
  it.each([
    ['utf-8', english, []],
    ['utf-8', korean, []],
    ['utf-8', `\ufeff${korean}`, []],
    ['utf-16le', `\ufeff${english}`, []],
    ['utf-16be', `\ufeff${korean}`, []],
    ['utf-16le', english, []],
    ['utf-16be', english, []],
    ['utf-16le', korean, []],
    ['utf-16be', japanese, []],
    ['euc-kr', korean, ['guessed-encoding']],
    ['euc-kr', withKoreanName, ['guessed-encoding']],
    ['euc-kr', '채석장', ['guessed-encoding']],
    ['euc-kr', '윤도경 기자', ['guessed-encoding']],
    ['windows-1252', french, ['guessed-encoding']],
    ['windows-1252', 'The café – closed', ['guessed-encoding']],
    ['windows-1252', 'Le café rouvre à Ostrel', ['guessed-encoding']],
    ['windows-1252', 'AÇÃO: EXPORTAÇÕES CAEM 3%', ['guessed-encoding']],
    ['windows-1252', '“Strauß” sagte „Größe“ zu «CAFÉ»', ['guessed-encoding']],
    ['windows-1252', 'Price £50, 20°C, ½ share', ['guessed-encoding']],
    ['windows-1252', 'naïve', ['guessed-encoding']],
    ['windows-1252', 'The prize is a £1million award', ['guessed-encoding']],
    ['shift_jis', japanese, ['guessed-encoding']],
    ['shift_jis', 'ソヨナ記者', ['guessed-encoding']],
    ['euc-jp', japanese, ['guessed-encoding']],
    ['gb18030', chinese, ['guessed-encoding']],
    ['gb18030', '采石场重新开放', ['guessed-encoding']],
    ['windows-1251', russian, ['guessed-encoding']],
    ['koi8-r', russian, ['guessed-encoding']],
  ])('is read as %s: %j', (encoding, copy, notices) => {
    const bytes = encodeAs(copy, encoding);
    expect(decode(bytes)).toMatchObject({ copy, encoding });
    expect(codes(bytes)).toEqual(notices);
    expect(whyNotText(bytes)).toBeNull();
  });

  it('holds the syllables that code page 949 adds to EUC-KR', () => {
    const hex = `${Buffer.from(encodeAs('해온 공항의 ', 'euc-kr')).toString('hex')}8c6394eebc84c164`;
    expect(decode(Buffer.from(hex, 'hex')).copy).toBe('해온 공항의 똠뷁펄햏'.replace('펄', '펲'));
  });

  it('keeps the control bytes of the wire, and every kind of line end', () => {
    const copy = '\u0016\u0016\u0001f0704\u001freute\r\nu f BC-QUARRY\rThe caf\u00e9\u007f <\n\u0003\u0004\u0000';
    for (const encoding of ['utf-8', 'utf-16le', 'windows-1252'])
      expect(decode(encodeAs(copy, encoding)).copy).toBe(copy);
  });

  it('reads the shift codes of ISO-2022-JP', () => {
    const bytes = Buffer.from('1b24423a4e40503e6c1b2842', 'hex');
    expect(decode(bytes).copy).toBe('採石場');
  });

  it('is never a reason to throw, and never longer than its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => decode(bytes).copy.length <= bytes.length),
      { numRuns: 400 },
    );
  });
});

describe('a declaration', () => {
  const meta = '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n';

  it('that lies is caught, and said', () => {
    const copy = meta + korean;
    expect(decode(encodeAs(copy, 'euc-kr'))).toMatchObject({
      copy,
      encoding: 'euc-kr',
      notices: [{ code: 'wrong-encoding', line: 1, message: expect.stringMatching(/utf-8.*euc-kr/) }],
    });
    expect(codes(encodeAs(`<?xml version="1.0" encoding="EUC-KR"?>\n${korean}`, 'utf-8'))).toEqual(['wrong-encoding']);
    expect(codes(encodeAs(`<?xml version="1.0" encoding="iso-8859-1"?>\n${korean}`, 'euc-kr'))).toEqual([
      'wrong-encoding',
    ]);
    expect(codes(encodeAs(meta + french, 'windows-1252'))).toEqual(['wrong-encoding']);
    expect(codes(encodeAs(meta + english, 'utf-16le'))).toEqual(['wrong-encoding']);
  });

  it('that fits is believed', () => {
    const copy = 'Content-Type: text/plain; charset=ks_c_5601-1987\n\n채석장\n';
    expect(decode(encodeAs(copy, 'euc-kr'))).toEqual({ copy, encoding: 'euc-kr', notices: [] });
    const polish = '<?xml version="1.0" encoding="iso-8859-2"?>\nKamieniołom znów otwarty\n';
    expect(decode(encodeAs(polish, 'iso-8859-2'))).toEqual({ copy: polish, encoding: 'iso-8859-2', notices: [] });
    expect(codes(encodeAs(meta + korean, 'utf-8'))).toEqual([]);
    expect(codes(encodeAs(meta.replace('utf-8', 'iso-8859-1') + english, 'utf-8'))).toEqual([]);
  });
});

describe('bytes of more than one kind', () => {
  it('are read line by line, and the first line of the other kind is named', () => {
    const bytes = Buffer.concat([encodeAs(`Ostrel’s quarry\n${korean}`, 'utf-8'), encodeAs('서유나 기자\n', 'euc-kr')]);
    expect(decode(bytes)).toMatchObject({
      copy: `Ostrel’s quarry\n${korean}서유나 기자\n`,
      notices: [{ code: 'mixed-encodings', line: 7, message: expect.stringContaining('euc-kr') }],
    });
  });

  it('that were cut in the middle of a letter are UTF-8 still, and the loss is said', () => {
    const whole = encodeAs(korean.trimEnd(), 'utf-8');
    const { copy, encoding, notices } = decode(whole.subarray(0, whole.length - 3));
    expect(encoding).toBe('utf-8');
    expect(copy).toBe(`${korean.trimEnd().slice(0, -2)}\ufffd`);
    expect(notices).toMatchObject([{ code: 'damaged-bytes', line: 5 }]);
  });
});

/** A text as a program shows and saves it that takes its bytes for another encoding's. */
const misread = (text: string, as: string, by = 'windows-1252'): string =>
  new TextDecoder(by).decode(encodeAs(text, as), { stream: true });

const latin1 = (text: string, as: string): string => Buffer.from(encodeAs(text, as)).toString('latin1');

describe('mojibake', () => {
  it.each([
    ['Korean read as Latin-1', latin1(korean, 'euc-kr'), korean],
    ['Korean read as windows-1252', misread(korean, 'euc-kr'), korean],
    ['a Korean dateline', '(¼­¿ï=¿¬ÇÕ´º½º) ', '(서울=연합뉴스) '],
    ['one Korean line', `${english}${latin1('서유나 기자', 'euc-kr')}\n`, `${english}서유나 기자\n`],
    ['UTF-8 read as windows-1252', misread('“We’ll reopen” – the café', 'utf-8'), '“We’ll reopen” – the café'],
    ['accents read as windows-1252', misread(french, 'utf-8'), french],
    ['one accent within a word', 'The cafÃ© at Ostrel', 'The café at Ostrel'],
    ['Korean UTF-8 read as windows-1252', misread(korean, 'utf-8'), korean],
    ['UTF-8 misread twice', misread(misread('Ostrel’s quarry', 'utf-8'), 'utf-8'), 'Ostrel’s quarry'],
  ])('is put right, and said: %s', (_, saved, meant) => {
    const { copy, notices } = decode(encodeAs(saved, 'utf-8'));
    expect(copy).toBe(meant);
    expect(notices).toMatchObject([
      { code: 'repaired-mojibake', message: expect.stringContaining('had been read as') },
    ]);
  });

  it.each([
    ['one word that might be', `${english}¼­¿ï\n`],
    ['a letter that was lost', latin1('(서울=나래통신) ', 'euc-kr').replaceAll('\u00ad', '')],
    ['a quotation mark cut short', 'The council said â€.\n'],
    ['one sign', 'It cost Â£50.\n'],
  ])('is left where it is doubtful, and said: %s', (_, copy) => {
    expect(decode(encodeAs(copy, 'utf-8')).copy).toBe(copy);
    expect(codes(encodeAs(copy, 'utf-8'))).toEqual(['doubtful-mojibake']);
  });

  it.each([
    french,
    korean,
    '«CAFÉ» „Strauß“ MANHÃ» São Paulo à Noël, ça va? ÀÉ',
    'Þórður Ægisson sagði að hún væri þæg',
    '37½°C, 20 °C · £5 ×4 ¿Qué? ¡Sí! §3 ¶4 »»»» ····',
    'DÉJÀ VU… “É” – ‘ÎLE’',
    'Đà Nẵng, Việt Nam: Ủy ban nhân dân',
  ])('is not seen where there is none: %s', (copy) => {
    expect(decode(encodeAs(copy, 'utf-8'))).toEqual({ copy, encoding: 'utf-8', notices: [] });
  });

  it('is told in a notice of the article, whose headline is put right', () => {
    const { articles } = readCopy(encodeAs(latin1(korean, 'euc-kr'), 'utf-8'), 'a.txt');
    expect(articles[0]).toMatchObject({ headline: '해온 공항 나흘 만에 운항 재개', language: 'ko' });
    expect(articles[0]?.notices[0]).toMatchObject({ code: 'repaired-mojibake', line: 1 });
  });
});
