import { anyOf } from './anyOf.ts';
import type { Block } from './article.ts';
import { isBulleted, isNumbered, withoutBullet } from './item.ts';
import { holds, type Line, withoutControls } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { cellsOf, rowsAmong } from './row.ts';
import { standsAt } from './standsAt.ts';

/** A stretch of body on its way to be a block: its lines, blank ones left out. */
type Group = readonly Line[];

/** A few words in capitals above text that is not. */
const isCapitals = (text: string, after: Group): boolean =>
  !/\d$/.test(text) &&
  /\p{Lu}{2}/u.test(text) &&
  text === text.toUpperCase() &&
  text.split(/\s+/).length <= 6 &&
  (after[0]?.text ?? '') !== (after[0]?.text ?? '').toUpperCase();

const isMarked = anyOf([/^(?:[◇◆■□▲<]|={2,}|#{1,3}\s)/]);

/** What no subhead ends with. */
const isEndOfText = standsAt('.!?,;:"”\')…');

const isSubhead = (group: Group, before: Group | undefined, after: Group | undefined): boolean => {
  if (group.length !== 1) return false;
  const { text = '', signs = '' } = group[0] ?? {};
  if (text.length > 70) return false;
  if (signs.includes('^') && text.endsWith('=')) return true;
  if (!before || !after) return false;
  if (isMarked(text)) return true;
  if (isEndOfText(text, text.length - 1)) return false;
  if (isCapitals(text, after)) return true;
  const next = after.reduce((sum, line) => sum + line.text.length, 0);
  return next > 100 && !text.endsWith(']') && /^\p{Lu}/u.test(text) && text.split(/\s+/).length <= 9;
};

/** What any line of a group may hold. */
function mayOf(group: Group): number {
  let may = 0;
  for (const line of group) may |= line.may;
  return may;
}

/** The lines of a group as one text, without the wire's signs. */
function textOf(group: Group): string {
  const text = group.length === 1 ? (group[0]?.text ?? '') : group.map((line) => line.text).join(' ');
  return (mayOf(group) & holds.control) === 0 ? text : withoutControls(text);
}

/** The headlines of a ticker, one line with stars between. */
const tickerOf = (text: string): string[] | null => {
  const items = text.length < 200_000 && text.includes(' ** ') ? text.split(' ** ') : [];
  return items.length >= 4 ? items.map((item) => item.replace(/\s?\*\*$/, '').trim()).filter(Boolean) : null;
};

const isItem = (group: Group): boolean => isBulleted(group[0]?.text ?? '');
const isOrdinal = (group: Group): boolean => isNumbered(group[0]?.text ?? '');

function paragraphOf(group: Group, before: Group | undefined, after: Group | undefined): Block {
  const text = textOf(group);
  const ticker = (mayOf(group) & holds.star) === 0 ? null : tickerOf(text);
  if (ticker) return { kind: 'list', items: ticker };
  if (!isSubhead(group, before, after)) return { kind: 'paragraph', text };
  return { kind: 'subhead', text: text.replace(/\s?=$/, '') };
}

const isRows = (group: Group, rows: ReadonlySet<Line>): boolean =>
  rows.size > 0 && group.every((line) => rows.has(line));

/** Makes lines of body into blocks: re-flows what is hard-wrapped, keeps lists, tables and subheads as such. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const rows = rowsAmong(lines);
  const groups = paragraphsOf(lines, rows);
  const blocks: Block[] = [];
  for (let at = 0; at < groups.length; ) {
    const group = groups[at] ?? [];
    const table = rows.size === 0 ? 0 : runOf(groups, at, (one) => isRows(one, rows));
    if (table >= 2 || (group.length >= 2 && isRows(group, rows))) {
      const end = at + Math.max(1, table);
      blocks.push({ kind: 'table', rows: groups.slice(at, end).flat().map(cellsOf) });
      at = end;
      continue;
    }
    const list = Math.max(runOf(groups, at, isItem), runOf(groups, at, isOrdinal));
    if (list >= 2) {
      blocks.push({ kind: 'list', items: groups.slice(at, at + list).map((one) => withoutBullet(textOf(one))) });
      at += list;
      continue;
    }
    blocks.push(paragraphOf(group, groups[at - 1], groups[at + 1]));
    at += 1;
  }
  return blocks;
}

function runOf(groups: readonly Group[], at: number, is: (group: Group) => boolean): number {
  let end = at;
  while (end < groups.length && is(groups[end] ?? [])) end += 1;
  return end - at;
}
