import type { Agency } from '../Agency.ts';

const agency = (id: string, name: string, signs: string, zone: string | null = null): Agency => ({
  id,
  name,
  signs: signs.split('|'),
  zone,
});

/** Every agency that Slugline knows by its dateline or its copyright. Another is another line. */
export const agencies: readonly Agency[] = [
  agency(
    'yonhap',
    'Yonhap News Agency',
    'Yonhap|Yonhap News|연합뉴스|韩联社|聯合ニュース|Yonhap News Agency',
    '+09:00',
  ),
  agency('ap', 'The Associated Press', 'AP|Associated Press|The Associated Press'),
  agency('reuters', 'Reuters', 'Reuters|Reuter'),
  agency('afp', 'Agence France-Presse', 'AFP|Agence France-Presse'),
  agency('dpa', 'dpa Deutsche Presse-Agentur', 'dpa|dpa-AFX|dpa/tmn'),
  agency('xinhua', 'Xinhua News Agency', 'Xinhua|新华社', '+08:00'),
  agency('kyodo', 'Kyodo News', 'Kyodo|Kyodo News|共同', '+09:00'),
  agency('tass', 'TASS', 'TASS|ITAR-TASS', '+03:00'),
  agency('efe', 'Agencia EFE', 'EFE'),
  agency('ansa', 'ANSA', 'ANSA'),
  agency('ats', 'Keystone-ATS', 'ats|ats afp|SDA'),
  agency('pa', 'PA Media', 'PA|Press Association'),
  agency('aap', 'Australian Associated Press', 'AAP'),
  agency('ritzau', 'Ritzau', 'ritzau'),
  agency('anp', 'ANP', 'ANP'),
  agency('dowjones', 'Dow Jones Newswires', 'Dow Jones|Dow Jones Newswires'),
  agency('kcna', 'Korean Central News Agency', 'KCNA|조선중앙통신', '+09:00'),
  agency('bernama', 'Bernama', 'Bernama|NNN-Bernama'),
  agency('upi', 'United Press International', 'UPI'),
  agency('pti', 'Press Trust of India', 'PTI'),
  agency('globenewswire', 'GlobeNewswire', 'GLOBE NEWSWIRE'),
  agency('businesswire', 'Business Wire', 'BUSINESS WIRE'),
  agency('prnewswire', 'PR Newswire', 'PRNewswire|PR NEWSWIRE'),
];

const bySign: ReadonlyMap<string, Agency> = new Map(
  agencies.flatMap((one) => [one.id, ...one.signs].map((sign) => [sign.toLowerCase(), one] as const)),
);

/** The agency that signs so; null where no record does. */
export const agencyOf = (sign: string): Agency | null => bySign.get(sign.trim().toLowerCase()) ?? null;
