import type { StoredStory } from '../../../src/archive/bundle.ts';
import { storyOf } from './lookUp.ts';

/** What an invented story tells: its headline, its text, and every query of the set that should find it. */
type Telling = {
  readonly language: string;
  readonly headline: string;
  readonly text: string;
  readonly finds: readonly string[];
};

const tell =
  (language: string) =>
  (headline: string, text: string, finds: string): Telling => ({ language, headline, text, finds: finds.split(' | ') });

const [en, ko, zh, ja] = [tell('en'), tell('ko'), tell('zh'), tell('ja')];

const english = [
  en(
    'Quarry at Ostrel to reopen after talks',
    'Forty workers return to the granite quarries on Monday, the council said.',
    'quarry | QUARRIES | ostrel | "granite quarries" | worker | talk',
  ),
  en(
    'Quarry workers at Haldem walk out',
    'The strike began over wages at dawn.',
    'quarry | QUARRIES | worker | strikes | haldem wage',
  ),
  en(
    'Fire guts timber mill in Brenmouth',
    'Fires spread along the quay. Firefighters from four towns came.',
    'fires | fire mill | firefight* | brenmouth | "timber mill"',
  ),
  en(
    'Mayor fired over Brenmouth contracts',
    'She had signed eleven agreements without a tender.',
    'brenmouth | mayors | contract -fire | tenders',
  ),
  en(
    'Two buses collide near Tarn Pass',
    'A bus driver and nine passengers were hurt on the icy road.',
    'bus | buses | passenger | "icy road" | tarn',
  ),
  en(
    'Airline grounds forty planes',
    'Aurelia Air inspects wings after a crack was seen in one plane.',
    'plane | planes | airlines | crack*',
  ),
  en(
    'City plans a tram to the airport',
    'The plan costs 1,250 million crowns over nine years.',
    'plan | plans | 1250 | 1,250 | trams | airport*',
  ),
  en(
    'Church bells stolen in three villages',
    'Thieves took bronze from churches by night.',
    'church | churches | thief | bell village',
  ),
  en(
    'Cafe culture thrives in Søborne',
    'Each café on the Rue Élan is full by nine, owner Zoë Ålund said.',
    'café | CAFES | soborne | elan | "zoe alund"',
  ),
  en(
    'Wolves return to the Marrow hills',
    'A wolf was filmed with five pups; shepherds ask for fences.',
    'wolf | wolves | shepherd | fence | marrow',
  ),
  en(
    'Women of Kestrel Bay win the regatta',
    'The woman at the helm is 19.',
    'woman | women | regattas | "kestrel bay"',
  ),
  en(
    'Children fall ill at school in Varnby',
    'One child was still in hospital with a fever.',
    'child | children | schools fever | varnby',
  ),
  en(
    'Debt crises shake two island banks',
    'The crisis of 2019 taught nobody, an analyst said.',
    'crisis | crises | banks | analysts',
  ),
  en(
    'River bank gives way in Ulmar',
    'Heavy rain softened the soil; anglers fled.',
    'banks | angler | ulmar | "heavy rain"',
  ),
  en(
    'U.S. envoy meets Corvane premier',
    'Envoys spoke for two hours about grain, steel and visas.',
    'US | U.S. | envoy | corvane | visa | grain steel | premier*',
  ),
  en(
    'Corvane raises rates to 3.5 percent',
    "The central bank's governor sees prices rising.",
    'corvane | "3.5 percent" | governor | price | banks',
  ),
  en(
    'Heat wave scorches Corvane vineyards',
    'Grapes ripened weeks early. Growers fear losses.',
    'corvane | vineyard | grape | loss | "heat wave"',
  ),
  en(
    'Boxes of ballots found in a ditch',
    'Each box held votes of the Lorne district.',
    'box | ballot | vote | ditches | lorne',
  ),
  en(
    'Factory to make batteries in Lorne',
    'The company promises 800 jobs; rival companies complain.',
    'company | companies | batteries | lorne | job',
  ),
  en(
    'Typhoon Mirae nears the Orchid Isles',
    'Ferries stay in port. Typhoons of this strength are rare.',
    'typhoon | typhoons | ferry | mirae | "orchid isles" | typh*',
  ),
  en(
    'Ferry captain cleared by court',
    'Judges found no negligence in the grounding.',
    'ferry | judge | captains | court -typhoon',
  ),
  en(
    'Analyses find lead in tap water',
    'One analysis showed ten times the limit in Greyfold.',
    'analysis | analyses | greyfold | "tap water"',
  ),
  en(
    'Museum buys lost portrait by Ellsworth-Grau',
    'The painting hung in a bakery for decades.',
    'ellsworth-grau | grau | museums | bakery | "lost portrait" | painting',
  ),
  en('Bakery chain recalls rye loaves', 'Loaves sold since May may hold glass.', 'bakery | recall* | rye | glass'),
  en(
    "Parliament's speaker resigns",
    'He cited health. Parties will choose a successor.',
    'parliament | parliaments | party | resign* | "speaker resigns"',
  ),
  en(
    'Party splits over fishing quotas',
    'Rebels want cod quotas cut by half.',
    'party | quota | cod | "fishing quotas" | rebel -speaker',
  ),
  en(
    'Knives banned at Lakeside festivals',
    'A knife was found at one festival last year.',
    'knife | knives | festival | lakeside',
  ),
  en('Foxes raid hen houses in Pell', 'A fox killed thirty hens.', 'fox | hens | foxes | pell'),
];

const korean = [
  ko(
    '북한이 국방장관 회담을 제안했다',
    '회담은 다음 달 나래시에서 열릴 수 있다고 정부 관계자가 전했다.',
    '북한 | 국방장관 | 장관 | 국방 | 회담 | ㅂㅎ | ㄱㅂㅈㄱ | 나래시 | 정부',
  ),
  ko(
    '해온시 부두서 화재…소방대 출동',
    '불길은 창고 세 동을 태웠다. 소방관 두 명이 다쳤다.',
    '화재 | 소방 | 소방대 | 부두 | 해온 | 창고 | ㅎㅈ | "창고 세 동"',
  ),
  ko('나래시장 화재로 상인들 대피', '상가 마흔 곳이 문을 닫았다.', '화재 | 상인 | 시장 | 대피 | 나래시 | ㅎㅈ | 상가'),
  ko(
    '한여울 교육감, 급식비 인상안 발표',
    '학부모들은 반대 성명을 냈다.',
    '교육감 | 급식 | 인상 | 학부모 | 성명 | ㄱㅇㄱ',
  ),
  ko(
    '태풍 미래, 남해안 접근',
    '여객선 운항이 중단됐다. 태풍은 밤사이 지나갈 전망이다.',
    '태풍 | 여객선 | 남해 | 운항 | ㅌㅍ | 전망',
  ),
  ko(
    '여객선 좌초…승객 전원 구조',
    '선장은 안개 때문이라고 진술했다.',
    '여객선 | 승객 | 구조 | 선장 | 안개 | ㅈㅊ | "전원 구조"',
  ),
  ko('중앙은행, 기준금리 동결', '총재는 물가 상승을 우려했다.', '금리 | 은행 | 중앙은행 | 물가 | 총재 | ㄱㅈㄱㄹ'),
  ko('가온전자, 배터리 공장 착공', '직원 팔백 명을 새로 뽑는다.', '배터리 | 공장 | 가온 | 전자 | 직원 | ㅂㅌㄹ'),
  ko(
    '국회, 예산안 처리 무산',
    '여야는 밤샘 협상에도 합의하지 못했다.',
    '국회 | 예산 | 예산안 | 협상 | 여야 | ㅇㅅㅇ | 합의',
  ),
  ko('산불 사흘째…주민 천여 명 대피', '헬기 스무 대가 투입됐다.', '산불 | 주민 | 대피 | 헬기 | ㅅㅂ'),
  ko(
    'G7정상회의 개막, 기후 의제 논의',
    '각국 정상들은 탄소 감축을 약속했다.',
    'G7 | 정상회의 | 정상 | 기후 | 탄소 | g7정상',
  ),
  ko('프로배구 한빛, 3-1로 역전승', '주장은 21점을 올렸다.', '배구 | 한빛 | 역전 | 21점 | ㅎㅂ'),
  ko('박물관서 신라 금관 특별전', '관람객이 하루 오천 명을 넘었다.', '박물관 | 금관 | 신라 | 관람객 | 특별전'),
  ko('검찰, 해운사 대표 기소', '횡령 혐의로 재판에 넘겼다.', '검찰 | 기소 | 해운 | 횡령 | 재판 | ㄱㅊ'),
];

const chinese = [
  zh('奥斯特尔采石场将于周一重新开放', '四十名工人将返回岗位。', '采石场 | 工人 | 重新 | 奥斯特尔'),
  zh('台风未来逼近兰花群岛', '渡轮停航,居民撤离。', '台风 | 渡轮 | 群岛 | 居民'),
  zh('渡轮搁浅,乘客全部获救', '船长称当时有雾。', '渡轮 | 乘客 | 船长 | 获救'),
  zh('央行维持利率不变', '行长对物价上涨表示担忧。', '央行 | 利率 | 物价'),
];

const japanese = [
  ja('オストレル採石場、月曜に再開へ', '作業員四十人が職場に戻る。', '採石場 | 再開 | 作業員 | オストレル'),
  ja('台風ミライ、蘭諸島に接近', 'フェリーは欠航となった。', '台風 | フェリー | 接近 | ミライ'),
  ja('フェリー座礁、乗客は全員無事', '船長は霧のためと話した。', 'フェリー | 乗客 | 座礁 | 無事'),
  ja('中央銀行、金利を据え置き', '総裁は物価上昇を懸念した。', '金利 | 銀行 | 物価'),
];

/** A last paragraph that no query asks for, so that stories are not all of one length. */
const tails: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Nothing more was known.',
    'It was not clear when details would follow, and those asked would not say.',
    'More follows.',
  ],
  ko: ['더 알려진 내용은 없다.', '자세한 사정은 아직 분명하지 않다.', '후속 소식은 추후에.'],
  zh: ['没有更多消息。', '详情尚不清楚。', '后续待报。'],
  ja: ['詳細は不明。', 'それ以上のことは分かっていない。', '続報を待つ。'],
};

const tellings = [...english, ...korean, ...chinese, ...japanese];

/** The stories of the set, newest first: each telling three times, on days of its own. */
export const labelledStories: readonly StoredStory[] = [0, 1, 2].flatMap((round) =>
  tellings.map(({ language, headline, text }, at) => {
    const day = new Date(Date.UTC(2026, 9, 31) - (round * tellings.length + at) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const tail = tails[language]?.[round] ?? '';
    return storyOf({
      id: `set-${round}x${at}`,
      language,
      headline: `${headline}${'\u200b'.repeat(round)}`,
      filedAt: `${day}T09:00:00+09:00`,
      body: [text, tail].map((paragraph) => ({ kind: 'paragraph' as const, text: paragraph })),
    });
  }),
);

/** A query, in which language, and the places of the tellings that should be found. */
export type Labelled = { readonly query: string; readonly language: string; readonly tellings: ReadonlySet<string> };

/** The queries of the set. */
export const labelledQueries: readonly Labelled[] = [
  ...new Set(tellings.flatMap(({ language, finds }) => finds.map((query) => `${language} ${query}`))),
].map((key) => {
  const [language, query] = [key.slice(0, 2), key.slice(3)];
  const found = tellings.filter((telling) => telling.language === language && telling.finds.includes(query));
  return { query, language, tellings: new Set(found.map(({ headline }) => headline)) };
});
