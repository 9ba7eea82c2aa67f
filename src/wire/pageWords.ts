import { anyOf } from './anyOf.ts';
import { mayOpen } from './mayOpen.ts';
import { opensPlainly } from './openedBy.ts';
import { standsAt } from './standsAt.ts';

const picture = /^(?:\[[^\]]{0,120}\]\s?)+$/;
const field = /\[[ _]{3,}\]|^[([][ *x]?[)\]]/;
const rule = /^[-_=*~━─═—–|·•\s]{2,}$/;

/** Whether a line is drawn, not written. */
export const isRule = (text: string): boolean => !opensPlainly(text) && rule.test(text.slice(0, 200));

/** Whether a line is what a text browser leaves of a picture, a form or a rule: `[logo-small]`, `[      ] [Search]`. */
export const isRelic = (text: string): boolean =>
  (!opensPlainly(text) || text.includes('[')) &&
  (isRule(text) || (text.length < 160 && (picture.test(text) || field.test(text))));

const site =
  /^(?:skip to (?:main )?content|go to (?:contents|navigation)|log ?in|log ?out|sign ?in|sign ?up|register|my account|subscribe|subscribe now|subscriptions?|newsletters?|search|menu|sections?|home|about(?: us)?|contact(?: us)?|help|faq|careers|jobs|advertise(?: with us)?|advertis(?:ing|ement)|site ?map|site index|rss(?: feeds?)?|privacy(?: policy| notice)?|cookies?(?: policy)?|terms(?: (?:of (?:use|service)|(?:and|&) conditions))?|ad ?choices|your (?:ad choices|california privacy rights)|follow us|connect with us|masthead|imprint|impressum|datenschutz|anmelden|abo|kontakt|suche|startseite|se connecter|s'abonner|mentions légales|contactez-nous|accueil|iniciar sesión|suscríbete|suscribirse|contacto|política de privacidad|aviso legal|inicio|accedi|abbonati|privacidade|assine|entrar|fale conosco|로그인|로그아웃|회원가입|구독|구독하기|메뉴|검색|전체메뉴|본문 바로가기|개인정보처리방침|이용약관|고객센터|ログイン|会員登録|メニュー|検索|プライバシーポリシー|利用規約|登录|注册|搜索|首页|菜单|隐私政策|联系我们|关于我们|войти|подписаться|поиск|меню|контакты|реклама|تسجيل الدخول|بحث|القائمة|الرئيسية|اتصل بنا|เข้าสู่ระบบ|ค้นหา|เมนู|หน้าแรก|ติดต่อเรา)$/i;
const share =
  /^(?:share|share (?:this|on|via|by)\b.{0,40}|tweet|facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|flipboard|email|e-mail|print|copy (?:link|url)|url copied\W*|telegram|tumblr|instagram|youtube|save|like this:|teilen|drucken|partager|imprimer|compartir|imprimir|condividi|compartilhar|공유|공유하기|카카오톡|페이스북|트위터|인쇄|스크랩|글자크기.{0,12}|댓글|シェア|ツイート|印刷|分享|打印|微博|微信|поделиться|مشاركة|แชร์)$/i;

const isSite = anyOf([site]);
const isShare = anyOf([share]);

const links =
  /\b(?:about(?: us)?|contact(?: us)?|privacy|terms|conditions|policy|careers|advertise|subscribe|sign in|log ?in|register|help|faq|press|newsletters?|cookies?|site ?map|rss|search|menu|home|facebook|twitter|instagram|youtube|linkedin|pinterest|reddit|whatsapp|email|print|(?:share|compartir|partager|teilen|condividi|compartilhar)(?: (?:on|en|sur|auf|via|su|no))?|tweet|icon)\b[\s|/•·,&]*/gi;

/** The same where it is told to look. */
const linkHere = new RegExp(links.source, 'iy');
const opensLink = mayOpen([linkHere]);

/** Whether a line could be made of links by more than a half: then the first of them stands in its first half. */
function opensWithLinks(text: string): boolean {
  for (let at = 0, isInWord = false; at < text.length * 0.5; at += 1) {
    const small = text.charCodeAt(at) | 32;
    const isLetter = small >= 97 && small <= 122;
    if (isLetter && !isInWord && opensLink(text, at)) {
      linkHere.lastIndex = at;
      if (linkHere.test(text)) return true;
    }
    isInWord = isLetter;
  }
  return false;
}

const isStop = standsAt('.!?');

/** No text of `site` is longer. */
const longestSite = 40;

/** Whether a line is a site's own: its menu, its account, its legal pages. */
export function isSiteLine(text: string): boolean {
  if (text.length <= longestSite && isSite(text)) return true;
  if (text.length > 160 || isStop(text, text.length - 1)) return false;
  return opensWithLinks(text) && text.replace(links, '').length < text.length * 0.5;
}

/** Whether a line is a share button. */
export const isShareLine = (text: string): boolean => text.length <= 60 && isShare(text);

const comments =
  /^(?:\d+ )?(?:view |show |read |load |post |leave (?:a )?|join the |all )?(?:comments?|discussion|conversation|responses?|replies|reader comments|comments? \(?\d+\)?|kommentare?|commentaires?|comentarios?|commenti|comentários|reacties|댓글 ?\d*|コメント|评论|комментарии|تعليقات|ความคิดเห็น)(?: \(?\d+\)?| cancel reply| section| policy)?:?$/i;

const counted =
  /^(?:\[\s?)?\d[\d,.]* (?:comments?|replies|responses)\b|^(?:top|best|all|latest|newest|most liked|top rated|recent) (?:rated )?comments\b/i;

const opensComments = anyOf([comments, counted]);

const countedLast = /\| \d+ comments?$/i;
const invited = /\bcomment(?: on this story|s (?:are|powered|below))\b/i;

/** Whether a line opens what readers wrote below a story. */
export const isCommentsLine = (text: string): boolean =>
  text.length <= 70 && (opensComments(text) || (text.includes('|') && countedLast.test(text)) || invited.test(text));

const more =
  /^(?:related|want more\b.{0,40}|related (?:articles?|stories|posts?|news|content|topics?|tags|links|coverage)|more (?:from|on|in|stories|news|like this|about|by|videos)\b.{0,40}|most (?:read|popular|viewed|shared|commented|recent)\b.{0,20}|recommended(?: (?:stories|for you|articles|videos))?|recommended by|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|read (?:more|next|also)|see also|up next|next up|trending(?: now)?|popular(?: (?:now|on|posts|stories|in)\b.{0,20})?|top stories|latest (?:news|stories|posts|videos|headlines)|our latest stories|editors?['’]? picks|don['’]t miss|must read\b.{0,20}|story timeline|sponsored(?: (?:content|links|stories|by))?|promoted|paid content|from (?:around )?the web|around the web|tags?|topics?|keywords|filed under|about the authors?|share this(?: (?:story|article|post|page))?|sharing is caring!?|sign up (?:for|to)\b.{0,60}|mehr zum thema|verwandte (?:artikel|themen)|meistgelesen|das könnte (?:sie|dich) auch interessieren|weitere beiträge.{0,20}|à lire aussi|lire aussi|les plus lus|sur le même sujet|más (?:noticias|leídas?|información)|te puede interesar|relacionad[oa]s|lo más (?:leído|visto)|leggi anche|potrebbe interessarti|i più letti|leia (?:mais|também)|mais lidas|veja também|lees ook|meest gelezen|関連記事|おすすめ記事|ランキング|あわせて読みたい|相关(?:新闻|阅读|推荐)|推荐阅读|热门(?:新闻|文章)?|관련 ?기사|관련 ?뉴스|많이 본 (?:기사|뉴스)|인기 ?(?:기사|뉴스)|추천 ?(?:기사|뉴스)|주요 ?(?:기사|뉴스)|최신 ?(?:기사|뉴스)|실시간 ?(?:뉴스|주요뉴스)|이 시각 (?:뉴스|헤드라인)|читайте также|по теме|новости по теме|самое читаемое|اقرأ (?:أيضا|المزيد)|مواضيع ذات صلة|الأكثر قراءة|ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|ข่าวล่าสุด)(?: ?[:>»›(].{0,30})?$/i;

const tagged =
  /^(?:tags?|topics?|keywords|labels|categories|filed (?:to|under)|schlagworte|themen|etiquetas|temas|태그|タグ|标签)\s?[:：]/i;

const isTagged = anyOf([tagged]);
const isMore = anyOf([more]);

/** Whether a line heads a list of other stories, of tags, or of the author's other work. */
export const isMoreLine = (text: string): boolean =>
  text.length <= 300 &&
  (isTagged(text) || (text.length <= 80 && isMore(opensPlainly(text) ? text : text.replace(/^[#*•\s]+/, ''))));

const terms =
  /\b(?:privacy (?:policy|notice)|terms of (?:use|service)|all rights reserved|unsubscribe|in(?:to)? your inbox|enable javascript|javascript is|your browser|ad ?blocker|may not be (?:published|reproduced)|rewritten or redistributed|affiliate links?|(?:summary|summari[sz]ed|generated) (?:was )?(?:generated |created |written )?(?:by|with) (?:ai\b|artificial intelligence|a language model)|ai[- ]generated|wir verwenden cookies|nous utilisons des cookies|utilizamos cookies|usamos cookies|utilizziamo (?:i )?cookie)\b|쿠키를|무단 ?전재|재배포 ?금지|クッキーを|無断転載|版权所有|файлы cookie/i;
const plea =
  /\b(?:accept the terms|subscribe (?:to|now|today|for|here)|sign(?:ing)? up (?:for|to|now|here|today)|your e-?mail|e-?mail address|click(?:ing)? here|by clicking|download (?:the|our) app|get the .{2,30} app|follow (?:us|me|him|her|@?\w+) on|like us on|like (?:this|our) (?:article|story)|create (?:an|your) (?:free )?account|log ?in to|requires? javascript|support (?:our|independent) journalism|have a (?:news )?tip\??|leave a (?:reply|comment)|discussion thread|your comment|please (?:enter|try again|check|upgrade)|there was an error|(?:we|and we['’]ll) send (?:you )?(?:an )?e-?mail|thank(?:s| you) for (?:signing|subscribing|your (?:interest|question|feedback))|continue reading|(?:read|see) the full (?:story|article)|story continues|need more .{2,20}\?)/i;
const faint =
  /\b(?:newsletters?|subscriptions?|advertis(?:ement|ing|e)|javascript|inbox|podcasts?|tags?:|follow @?\w+)\b/i;
const cookie = /\bcookies?\b/i;
const consent = /\b(?:web ?site|site|browser|consent|preferences|experience|settings|privacy)\b/i;

/** Whether a line asks the reader for something or states the site's terms, however much it reads like prose. */
export function isPlea(text: string): boolean {
  const head = text.slice(0, 500);
  if (terms.test(head) || (text.length < 130 && plea.test(head)) || (text.length < 70 && faint.test(head))) return true;
  return cookie.test(head) && consent.test(head);
}

const credit =
  /(?:\b(?:photo(?:graph)?|image|picture|illustration|video|foto|imagen|bild|crédit|credit|source)s?\s?(?:by|:|credit|\/|©)|getty(?: images)?|shutterstock|\bAP photo|©|\(AP\)|\bvia (?:AP|Getty|Reuters)|\/ ?(?:AFP|AP|Reuters|Getty)\b).{0,60}\)?\.?$/i;

/** Whether a line tells who took a picture. */
export const isCredit = (text: string): boolean => text.length < 400 && credit.test(text.slice(-90));
