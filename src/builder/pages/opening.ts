/**
 * Runs before a page that was drawn ahead is painted. A host may serve a folder's page without the slash that its relative addresses
 * need; the reader drops it again. What was drawn is the newest version, or the list from its top, in English, for somebody without
 * settings that keep pictures back: where the address, the place that was left, the language or the settings ask for something else it
 * waits, unseen, for the reader.
 */
export const opening = `<script>
(function () {
  var page = document.documentElement;
  if (!/\\/(index\\.html)?$/.test(location.pathname)) history.replaceState(history.state, '', location.pathname + '/' + location.search + location.hash);
  try {
    var arrived = performance.getEntriesByType('navigation')[0];
    var isBack = arrived && arrived.type !== 'navigate' && sessionStorage.getItem('slugline.places');
    var kept = JSON.parse(localStorage.getItem('slugline.settings') || '{}');
    var asked = /[?&]ui=(en|ko)(&|$)/.exec(location.search);
    var chosen = kept.language === 'en' || kept.language === 'ko' ? [kept.language] : navigator.languages;
    var spoken = [].concat(asked ? asked[1] : sessionStorage.getItem('slugline.ui') || [], chosen).map(function (tag) { return tag.slice(0, 2).toLowerCase(); });
    var isKorean = spoken.find(function (tag) { return tag === 'en' || tag === 'ko'; }) === 'ko';
    if (isBack || kept.territory || isKorean || /[?&](v|view|from|to|field|line|source|show|photo|at|q|sort)=/.test(location.search)) page.dataset.ahead = 'wait';
  } catch (_) {}
})();
</script><style>[data-ahead=wait] #root{visibility:hidden}</style>`;

/** Without programs: what only a program answers to is left out, and a story or the list has the room that it leaves. */
export const withoutPrograms = `<noscript><style>
button:not(:has(img)),main>search,[aria-busy=true],nav[aria-label=More],[href*="view=copy"],[href*="from="]{display:none}
label:has([type=search]){visibility:hidden}
main{grid-template-columns:minmax(0,1fr)!important}
[role=presentation]{block-size:auto!important}
noscript>section{margin-block-start:48px}
</style></noscript>`;
