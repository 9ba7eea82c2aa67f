import type { Article } from '../../wire/article.ts';
import { blockText } from '../blockText.ts';
import { alignBlocks } from './alignBlocks.ts';
import type { BlockChange, Difference, FigureChange, LineChange, Run } from './Difference.ts';
import { figureChanges } from './figuresIn.ts';
import { runsOf } from './runsOf.ts';

const lineChange = (from: string, to: string): LineChange => (from === to ? null : runsOf(from, to));

/** What became of each text of a list, in the newer one's order, removed ones where they stood. */
function changesOf(before: readonly string[], after: readonly string[]): BlockChange[] {
  const pairs = new Map(alignBlocks(before, after).map((pair) => [pair.at, pair]));
  const taken = new Set([...pairs.values()].map(({ from }) => from));
  const changes: BlockChange[] = [];
  let next = 0;
  const removedUntil = (end: number): void => {
    for (; next < end; next += 1) if (!taken.has(next)) changes.push({ kind: 'removed', from: next + 1 });
  };
  for (const [at, text] of after.entries()) {
    const pair = pairs.get(at);
    if (!pair) {
      changes.push({ kind: 'added', at: at + 1 });
      continue;
    }
    if (!pair.isMoved) removedUntil(pair.from);
    changes.push(changeOf(pair.from, at, before[pair.from] ?? '', text, pair.isMoved));
    if (!pair.isMoved) next = Math.max(next, pair.from + 1);
  }
  removedUntil(before.length);
  return changes;
}

function changeOf(from: number, at: number, old: string, text: string, isMoved: boolean): BlockChange {
  const runs = old === text ? [] : runsOf(old, text);
  const place = { at: at + 1, from: from + 1 };
  const change = { ...place, runs, figures: figureChanges(runs) };
  if (isMoved) return { kind: 'moved', direction: at < from ? 'up' : 'down', ...change };
  return runs.some(({ kind }) => kind !== 'same') ? { kind: 'changed', ...change } : { kind: 'kept', ...place };
}

const unique = (figures: readonly FigureChange[]): FigureChange[] => {
  const seen = new Set<string>();
  return figures.filter(({ from, to }) => !seen.has(`${from}\n${to}`) && seen.add(`${from}\n${to}`));
};

const names = ({ bylines }: Article): string => bylines.map(({ name }) => name).join(', ');
const captionsOf = ({ photos }: Article): string[] => photos.map(({ caption }) => caption);
const placesOf = ({ dateline }: Article): string => dateline?.places.join(', ') ?? '';

const isStill = (change: BlockChange): change is Exclude<BlockChange, { readonly kind: 'moved' }> =>
  change.kind !== 'moved';

/** What changed from an older version of a story to a newer one: first whole blocks, then the words within those that changed. */
export function differenceOf(older: Article, newer: Article): Difference {
  const headline = lineChange(older.headline ?? '', newer.headline ?? '');
  const body = changesOf(older.body.map(blockText), newer.body.map(blockText));
  const inBody = body.flatMap((change) => ('figures' in change ? change.figures : []));
  const inHeadline: readonly Run[] = headline ?? [];
  return {
    headline,
    byline: lineChange(names(older), names(newer)),
    dateline: lineChange(placesOf(older), placesOf(newer)),
    captions: changesOf(captionsOf(older), captionsOf(newer)).filter(isStill),
    body,
    figures: unique([...figureChanges(inHeadline), ...inBody]),
  };
}
