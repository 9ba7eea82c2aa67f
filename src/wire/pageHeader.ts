import { bylineIn } from './byline.ts';
import { captionIn } from './caption.ts';
import { ednoteIn } from './ednote.ts';
import type { Line } from './lines.ts';
import { stampIn } from './stamp.ts';

const attribution = /^[—–―]\s?\S/;

const dated = /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\b|\b(?:19|20)\d\d[./년年-]\s?\d{1,2}[./월月-]\s?\d{1,2}/;
const signed = /^(?:By|BY|Von|Por|Par|Di)\s\p{Lu}\S+\s\p{Lu}/u;
const labelled =
  /^(?:(?:posted|written|published|updated|last updated|first published|publié|publicad[oa]|pubblicato|veröffentlicht|aktualisiert|опубликовано|обновлено)\b|기사 ?입력|입력|등록|수정|송고|更新|発行|公開|发布|来源)/i;

/** Whether a line of a page tells when a story was filed and who wrote it. */
export const isHeaderLine = ({ text }: Line): boolean =>
  !attribution.test(text) &&
  ((text.length < 160 && bylineIn(text) !== null) ||
    (text.length < 120 && signed.test(text)) ||
    (text.length < 90 && (dated.test(text) || labelled.test(text) || stampIn(text) !== null)));

/** Whether a line belongs to a story's head: its writers, its time, the editor's note, a photo's caption. */
export const isHeadLine = (line: Line): boolean =>
  isHeaderLine(line) || ednoteIn(line.text) !== null || captionIn(line.text) !== null;
