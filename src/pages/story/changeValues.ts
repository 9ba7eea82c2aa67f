import { blockText } from '../../archive/blockText.ts';
import type { BlockChange, Difference, LineChange } from '../../archive/diff/Difference.ts';
import { runsOf } from '../../archive/diff/runsOf.ts';
import type { ChangeValue } from '../../ui/Changes.tsx';
import type { HeadlineValue } from '../../ui/Evolution.tsx';
import type { Article } from '../../wire/article.ts';
import type { Counted } from '../../words/Text.ts';
import { counted, say } from '../../words/words.ts';

/** A body's changes as the screen shows them: runs of blocks that stayed as they were are one. */
export function changeValues(changes: readonly BlockChange[], older: Article, newer: Article): ChangeValue[] {
  const before = older.body.map(blockText);
  const after = newer.body.map(blockText);
  const values: ChangeValue[] = [];
  for (const change of changes) {
    const last = values.at(-1);
    if (change.kind === 'kept' && last?.kind === 'kept')
      values[values.length - 1] = { kind: 'kept', texts: [...last.texts, after[change.at - 1] ?? ''] };
    else values.push(changeValue(change, before, after));
  }
  return values;
}

function changeValue(change: BlockChange, before: readonly string[], after: readonly string[]): ChangeValue {
  switch (change.kind) {
    case 'kept':
      return { kind: 'kept', texts: [after[change.at - 1] ?? ''] };
    case 'changed':
      return { kind: 'changed', number: change.at, runs: change.runs };
    case 'added':
      return { kind: 'added', number: change.at, text: after[change.at - 1] ?? '' };
    case 'removed':
      return { kind: 'cut', was: change.from, text: before[change.from - 1] ?? '' };
    case 'moved': {
      const text = after[change.at - 1] ?? '';
      const runs = change.runs.length > 0 ? change.runs : [{ kind: 'same' as const, text }];
      return { kind: 'moved', number: change.at, was: change.from, direction: change.direction, runs };
    }
  }
}

const many = (count: number, one: string, several: Counted): string[] =>
  count === 0 ? [] : [counted(count, one, several)];

/** What changed, counted: `5 figures changed, 2 paragraphs added, 1 cut, 1 moved`. */
export function changesCounted({ body, figures, headline }: Difference): string {
  const count = (kind: BlockChange['kind']): number => body.filter((change) => change.kind === kind).length;
  const [added, removed, moved, changed] = [count('added'), count('removed'), count('moved'), count('changed')];
  const parts = [
    ...many(figures.length, 'figure changed', 'figures changed'),
    ...(figures.length === 0 ? many(changed, 'paragraph changed', 'paragraphs changed') : []),
    ...many(added, 'paragraph added', 'paragraphs added'),
    ...many(removed, 'cut', 'cut'),
    ...many(moved, 'moved', 'moved'),
  ];
  if (parts.length > 0) return parts.join(', ');
  return headline ? say('Only the headline changed') : say('Nothing changed in the copy');
}

/** A headline from version to version; those between `from` and `to` are the ones compared. */
export function headlineValues(articles: readonly Article[], from: number, to: number): HeadlineValue[] {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  return articles.map(({ filedAt, marker, headline }, at) => {
    const before = articles[at - 1]?.headline ?? null;
    const text = headline ?? '';
    const runs: LineChange =
      at === 0 ? [{ kind: 'same', text }] : before === headline ? null : runsOf(before ?? '', text);
    return { number: at + 1, filedAt, marker, runs, isCompared: at + 1 >= low && at + 1 <= high };
  });
}
