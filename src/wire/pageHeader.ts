import { bylineIn } from './byline.ts';
import { captionIn } from './caption.ts';
import { ednoteIn } from './ednote.ts';
import type { Line } from './lines.ts';
import { stampIn } from './stamp.ts';

const attribution = /^[—–―]\s?\S/;

/** Whether a line of a page tells when a story was filed and who wrote it. */
export const isHeaderLine = ({ text }: Line): boolean =>
  !attribution.test(text) &&
  ((text.length < 160 && bylineIn(text) !== null) || (text.length < 90 && stampIn(text) !== null));

/** Whether a line belongs to a story's head: its writers, its time, the editor's note, a photo's caption. */
export const isHeadLine = (line: Line): boolean =>
  isHeaderLine(line) || ednoteIn(line.text) !== null || captionIn(line.text) !== null;
