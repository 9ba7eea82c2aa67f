import type { Article } from '../../wire/article.ts';
import { embargoOf } from '../../wire/embargoOf.ts';
import { blockText } from '../blockText.ts';
import type { Order } from './order.ts';

const wordsOf = ({ marker, headline, ednote, body }: Article): string =>
  [marker?.text, headline, ednote?.text, ...body.slice(0, 4).map(blockText)].filter(Boolean).join('\n').slice(0, 2000);

/** A kill that is taken back: `Please disregard the kill of …`, `The KILL is withdrawn`, `Please kill the kill notice`. */
const unkills =
  /\b(?:disregard|ignore|rescinds?|withdraws?|lifts?|cancels?) (?:the|our|this) (?:\w+ )?(?:kill|withdrawal)\b|\b(?:kill|withdrawal)\b[^.\n]{0,80}\b(?:is|was|has been) (?:withdrawn|rescinded|lifted|cancel+ed|sent in error)|\bkill (?:the|our|this) (?:\w+ )?kill\b|\bkill notice\b[^.\n]{0,60}\b(?:sent|moved|issued) in error|^KILL (?:WITHDRAWN|RESCINDED|LIFTED)|^DISREGARD KILL|Annullierung [^.\n]{0,60}aufgehoben|annulation [^.\n]{0,60}(?:annulée|levée)|전문\s?취소를?\s?(?:철회|취소)/im;

/** A hold or an embargo that is over: `The hold on … is lifted`, `Please release the story`. */
const releases =
  /^HOLD (?:RELEASED|LIFTED)|^RELEASE OF HOLD|^EMBARGO LIFTED|\b(?:hold|embargo)\b[^.\n]{0,80}\b(?:is|was|has been) (?:lifted|released|over)|\bplease release the (?:story|item)\b|Sperrfrist [^.\n]{0,60}aufgehoben|엠바고(?:를|가)?\s?해제/im;

/** A hold that speaks of another piece: `Please hold the story headlined …`. */
const asksToHold =
  /\bplease (?:hold|do not (?:use|publish))\b|\bhold the (?:story|item)\b|\bbitte [^.\n]{0,60}nicht verwenden/i;

const order = (kind: Order['kind'], isNotice: boolean, until: Order['until'] = null): Order => ({
  kind,
  isNotice,
  until,
});

/** What a version asks of those who use its story; null where it is copy and nothing else. */
export function orderOf(article: Article): Order | null {
  const kind = article.marker?.kind ?? null;
  const embargo = embargoOf(article);
  if (embargo) return order('embargo', false, { at: embargo.at, local: embargo.local });
  const words = kind === 'kill' || kind === 'hold' || kind === 'advisory' ? wordsOf(article) : '';
  switch (kind) {
    case 'kill':
      return order(unkills.test(words) ? 'unkill' : 'kill', true);
    case 'hold':
      return order('hold', asksToHold.test(words));
    case 'advisory':
      return order(unkills.test(words) ? 'unkill' : releases.test(words) ? 'release' : 'advisory', true);
    case 'correction':
      return order('correction', false);
    case 'urgent':
    case 'lead':
    case 'update':
    case null:
      return article.status === 'withheld' ? order('hold', false) : null;
  }
}
