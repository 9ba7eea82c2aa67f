import type { MarksCount } from '../../archive/marks/countMarks.ts';
import { counted, say } from '../../words/words.ts';

/** Marks counted, what there is none of left out: `12 versions read, 3 stories saved`. Empty where there is nothing. */
export const marksInWords = ({ read, saved, notes, out }: MarksCount): string =>
  [
    read > 0 && say('{versions} read', { versions: counted(read, 'version', 'versions') }),
    saved > 0 && say('{stories} saved', { stories: counted(saved, 'story', 'stories') }),
    notes > 0 && counted(notes, 'note', 'notes'),
    out > 0 && say('{articles} taken out of a story', { articles: counted(out, 'article', 'articles') }),
  ]
    .filter(Boolean)
    .join(', ');
