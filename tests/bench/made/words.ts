import { Random } from './Random.ts';

const listed = (words: string): string[] => words.trim().split(/\s+/);

/** Words that open each list, the commonest first; behind them come invented ones, so that the lists are as long as a language's. */
const nouns = listed(`
  year government people minister company country police city report official month court law group party state market
  plan case president talk area house water service school leader member day bank project price office home trade
  program security industry health worker force road director power agency study union family river council system
  region record cost rate budget energy vote development spokesman ministry investment driver export farmer factory
  season harbor bridge railway hospital storm election strike deal summit tunnel ferry airport museum quarry orchard
  forest flood fire mayor judge pilot engineer teacher nurse fisherman prosecutor lawyer witness expert analyst trader
  share profit loss contract license permit tax subsidy loan debt reform treaty border customs tariff cargo vessel
  crane dock pier lighthouse shipyard turbine reactor grid pipeline reservoir dam canal lock mill mine steel timber
  grain rice wheat salmon cattle poultry vaccine clinic virus patient surgery ambulance rescue shelter evacuation alarm`);
const verbs = listed(`
  report open close plan call start raise reach expect agree accept reject delay approve cancel launch join face visit
  confirm deny suspend resume inspect repair extend reduce replace protect support oppose investigate review publish
  question welcome postpone abandon restore double secure finance abolish defend promote collect deliver export import
  harvest evacuate rescue flood block clear warn order limit charge move turn pass help serve follow consider receive`);
const adjectives = listed(`
  new national public local former major foreign last economic high political early large long military social
  northern southern coastal eastern western regional annual federal joint temporary emergency senior central private
  industrial medical financial nuclear maritime historic narrow heavy cheap costly safe empty crowded remote ancient`);
const koreanNouns = listed(`
  정부 시장 회사 경찰 도시 장관 의회 법원 은행 학교 병원 항구 공항 철도 다리 터널 공장 농민 어민 주민 노조 기업 수출
  수입 예산 세금 선거 투표 협상 조약 국경 관세 화물 선박 부두 조선소 발전소 전력 수도 댐 하천 홍수 태풍 지진 산불
  화재 구조 대피 경보 환자 백신 의사 교사 학생 연구 보고서 통계 물가 금리 주가 투자 대출 부채 개혁 법안 위원회 대표
  대변인 관계자 전문가 운전사 기관사 조종사 선원 박물관 도서관 경기장 축제 공연 전시 관광 숙박 교통 도로 지하철 버스`);
const koreanVerbs = listed(`
  발표 확인 검토 추진 합의 승인 거부 연기 취소 시작 중단 재개 조사 점검 복구 확대 축소 지원 반대 요구 제안 설명 강조
  보고 공개 결정 폐쇄 운영 건설 철거 수출 수입 판매 구입 체결 위반 처벌 석방 구속 기소 선고 항소 대피 구조 치료 예방`);

const onsets = listed('b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w');
const vowels = listed('a a a e e e i i o o u ai ea ee oa ou');
const codas = listed('b ck d l ll m n n nd ng nt p r r rd rk rn rt s sk ss st t th x');
const hangulOnsets = 19;

/** A word that does not exist and could. */
function invented(random: Random): string {
  let word = '';
  for (let left = random.pick([1, 2, 2, 2, 2, 3]); left > 0; left -= 1)
    word += random.pick(onsets) + random.pick(vowels) + (left === 1 || random.is(0.2) ? random.pick(codas) : '');
  return word;
}

/** A syllable of Hangul with a plain vowel, and a closing consonant at times. */
export const syllable = (random: Random): string => {
  const vowel = random.pick([0, 0, 4, 4, 8, 13, 18, 20, 20, 1, 5, 6]);
  const coda = random.pick([0, 0, 0, 1, 4, 4, 8, 16, 17, 21, 21]);
  return String.fromCharCode(0xac00 + (random.between(0, hangulOnsets - 1) * 21 + vowel) * 28 + coda);
};

const inventedHangul = (random: Random): string =>
  Array.from({ length: random.pick([2, 2, 2, 3]) }, () => syllable(random)).join('');

function grown(words: readonly string[], length: number, more: () => string): string[] {
  const all = new Set(words);
  while (all.size < length) all.add(more());
  return [...all];
}

const random = new Random(1906);
const english = () => invented(random);
const hangul = () => inventedHangul(random);

/** The lists that copy draws its words from, the commonest first; the same in every run. */
export const lexicon = {
  nouns: grown(nouns, 9000, english),
  verbs: grown(verbs, 2500, english),
  adjectives: grown(adjectives, 3500, english),
  koreanNouns: grown(koreanNouns, 7000, hangul),
  koreanVerbs: grown(koreanVerbs, 1500, hangul),
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Towns and people: many, some of them in the news far more often than others. */
export const names = {
  places: grown(listed('Haeon Tarnholm Ardmere Sarel Ostrel Lunde Brinmoor Shirane'), 900, () => capital(english())),
  countries: grown(listed('Velmark Estany Vantland Norrland'), 40, () => `${capital(english())}ia`),
  given: grown(listed('Nils Tove Runa Lars Hedda Emi Otis Mara'), 300, () => capital(english())),
  family: grown(listed('Abery Marsh Crane Veit Munk Hoshino Arnesen Holt'), 4000, () => capital(english())),
  koreanPlaces: grown(listed('해온 가람 누리 비솔 새목 한빛'), 300, hangul),
  koreanNames: grown(listed('서지안 임도윤 윤도경 송예린 오하린'), 2500, () => syllable(random) + hangul().slice(0, 2)),
};
