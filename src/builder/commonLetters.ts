const hangul =
  '이다는에의가을고하로지를은도한사기인대어시서있자정들일리보전아해나제부과장만주수그상국원조까오스공라게성비구동여위했마연우치유경선관면적민간무세소모신안용문방군미회발진생계재학당중행거드러트분내단물외입데반북와야양업역차화후현요임남통최였으될된되할합산년월개' +
  '강건결구권규금급김난날남노농는니달더던독두람레력련령로론료률름린림망매명목바박배백번법별병복본불브빠살새석설속송술승식실심씨악않알암약억언없엇었예온올완운울웃원윤율음응의않육은익인저절점접정존좌죄준즉증직질집차참창채책처천철청체초촉총추축출충취측층카코크키타탄태택터토투특파판편평포표품프피필함항해허험협형호혼활황회효훈휴흥희히박쪽째춘열렸닫혔문밤났끝말승객명자뉴네러켰졌습것같때등약및또못밝혀따라른많여쳤춰취뉘늘늦앞뒤옆옮옵옛';
const hanzi =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫究观越织装影算低持音众书布复容儿际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往历市何除消构府称准精值号率族维划选标写存候毛亲快效院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严讯社讲记者李客旅机跑扫闭灰';

const commonHangul = new Set(hangul);
const commonHanzi = new Set(hanzi);

const isSign = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x2bff) ||
  (code >= 0x3000 && code <= 0x303f) ||
  (code >= 0xff00 && code <= 0xff20) ||
  (code >= 0xa0 && code <= 0xbf);

/** How much of a text's letters beyond ASCII is what Korean, Japanese or Chinese copy is mostly made of, 0 to 1. */
export type Share = { readonly ko: number; readonly ja: number; readonly zh: number; readonly letters: number };

/** Tells how much a text reads as Korean, Japanese and Chinese; looks at its first 20,000 characters. */
export function sharesOf(text: string): Share {
  let [ko, ja, zh, letters] = [0, 0, 0, 0];
  for (const letter of text.slice(0, 20_000)) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80 || isSign(code)) continue;
    letters += 1;
    if (commonHangul.has(letter)) ko += 1;
    else if (code >= 0x3041 && code <= 0x30fe) ja += 1;
    else if (commonHanzi.has(letter)) zh += 1;
  }
  const all = Math.max(1, letters);
  return { ko: ko / all, ja: ja / all, zh: zh / all, letters };
}
