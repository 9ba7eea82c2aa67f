import type { Difference } from '../../archive/diff/Difference.ts';
import { counted, say } from '../../words/words.ts';

/** What of a body is new, counted as the list's row counts it: `2 new paragraphs, 1 changed`. */
export function newInWords({ body }: Pick<Difference, 'body'>): string {
  const count = (kind: string): number => body.filter((change) => change.kind === kind).length;
  const [added, changed] = [count('added'), count('changed')];
  if (added === 0) return counted(changed, 'paragraph changed', 'paragraphs changed');
  const fresh = counted(added, 'new paragraph', 'new paragraphs');
  return changed > 0 ? say('{fresh}, {changed} changed', { fresh, changed }) : fresh;
}
