import type { Block } from './article.ts';
import type { Line } from './lines.ts';

/** A stretch of body on its way to be a block: its lines, blank ones left out. */
type Group = readonly Line[];

const bullet = /^(?:[*•·▪○●□■◦]|-{1,2}|–)\s+(?=\S)/;
const columns = /\t|\s{2,}|\s\|\s/;

const isRow = (line: Line): boolean =>
  line.text.length > 0 && columns.test(line.text) && /\d/.test(line.text) && !/[.!?]\s{2,}\p{Lu}/u.test(line.text);

/** Whether lines are broken at a column rather than at the paragraph's end. */
function isWrapped(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ text }) => text !== '');
  const long = filled.filter(({ text }) => text.length > 105).length;
  if (filled.length < 3 || long > filled.length * 0.15) return false;
  const pairs = lines.filter((line, index) => line.text !== '' && (lines[index + 1]?.text ?? '') !== '').length;
  const open = filled.filter(({ text }) => text.length > 38 && !/[.!?:"”’')\]]$/.test(text)).length;
  return pairs > filled.length * 0.4 && open > filled.length * 0.3;
}

/** Splits wrapped lines where a blank line stands or a line is indented deeper than the text around it. */
function paragraphsOf(lines: readonly Line[]): Group[] {
  const filled = lines.filter(({ text }) => text !== '');
  const flush = Math.min(...filled.map(({ indent }) => indent));
  const groups: Line[][] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) groups.push(open);
    open = [];
  };
  for (const line of lines) {
    if (line.text === '') {
      close();
      continue;
    }
    if (line.indent >= flush + 2 || bullet.test(line.text)) close();
    open.push(line);
  }
  close();
  return groups;
}

const isSubhead = (group: Group, before: Group | undefined, after: Group | undefined): boolean => {
  const text = group[0]?.text ?? '';
  if (group.length !== 1 || text.length > 70 || !before || !after) return false;
  if (/^(?:[◇◆■□▲<]|={2,}|#{1,3}\s)/.test(text)) return true;
  const next = after[0]?.text.length ?? 0;
  return text.split(/\s+/).length <= 9 && !/[.!?,;:"”')…\]]$/.test(text) && /^\p{Lu}/u.test(text) && next > 100;
};

const textOf = (group: Group): string => group.map(({ text }) => text).join(' ');

/** Makes lines of body into blocks: re-flows what is hard-wrapped, keeps lists, tables and subheads as such. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const groups = isWrapped(lines) ? paragraphsOf(lines) : lines.filter(({ text }) => text !== '').map((line) => [line]);
  const blocks: Block[] = [];
  for (let at = 0; at < groups.length; ) {
    const group = groups[at] ?? [];
    const table = runOf(groups, at, (one) => one.every(isRow));
    if (table >= 2 || (group.length >= 3 && group.every(isRow))) {
      const end = at + Math.max(1, table);
      const rows = groups
        .slice(at, end)
        .flat()
        .map((line) => line.text.split(/\s*\t\s*|\s{2,}|\s*\|\s*/).filter(Boolean));
      blocks.push({ kind: 'table', rows });
      at = end;
      continue;
    }
    const list = runOf(groups, at, (one) => bullet.test(one[0]?.text ?? ''));
    if (list >= 2) {
      blocks.push({ kind: 'list', items: groups.slice(at, at + list).map((one) => textOf(one).replace(bullet, '')) });
      at += list;
      continue;
    }
    const kind = isSubhead(group, groups[at - 1], groups[at + 1]) ? 'subhead' : 'paragraph';
    blocks.push({ kind, text: textOf(group) });
    at += 1;
  }
  return blocks;
}

function runOf(groups: readonly Group[], at: number, is: (group: Group) => boolean): number {
  let end = at;
  while (end < groups.length && is(groups[end] ?? [])) end += 1;
  return end - at;
}
