import type { Line } from './lines.ts';

/** So many lines, blank ones left out, may hold a package's title, among so many in all. */
const most = 12;
const depth = 40;

/** The lines of a file among which a package has its title. */
export function headOf(lines: readonly Line[]): Line[] {
  const head: Line[] = [];
  for (let at = 0; at < Math.min(depth, lines.length) && head.length < most; at += 1) {
    const line = lines[at];
    if (line && line.text !== '') head.push(line);
  }
  return head;
}
