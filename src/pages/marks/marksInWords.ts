import type { MarksCount } from '../../archive/marks/countMarks.ts';
import { counted } from '../formatDay.ts';

/** Marks counted, what there is none of left out: `12 versions read, 3 stories saved`. Empty where there is nothing. */
export const marksInWords = ({ read, saved, notes, out }: MarksCount): string =>
  [
    read > 0 && `${counted(read, 'version', 'versions')} read`,
    saved > 0 && `${counted(saved, 'story', 'stories')} saved`,
    notes > 0 && counted(notes, 'note', 'notes'),
    out > 0 && `${counted(out, 'article', 'articles')} taken out of a story`,
  ]
    .filter(Boolean)
    .join(', ');
