import { isEnd } from './ending.ts';
import type { Line } from './lines.ts';
import { openedBy } from './openedBy.ts';
import { isCommentsLine, isMoreLine, isRelic, isRule, isShareLine, isSiteLine } from './pageWords.ts';
import { standsAt } from './standsAt.ts';

const bulleted = /^[•·▪○●□■◦☆★]\s+/;
const opensBulleted = openedBy('•·▪○●□■◦☆★');
/** What ends a line of text, and no line of a menu. */
const isEndOfText = standsAt('.,;”"');

/** Lines longer than this are no menu's. */
const longest = 60;

/** So many different bulleted lines weigh as much as one that names a site's own pages. */
const menuLines = 15;

/**
 * Whether lines are a web page with its chrome rather than a story: menus, forms, legal links. What a share bar leaves
 * beside a story is not enough, nor is anything below the story's own end, where it is not read.
 */
export function isPage(lines: readonly Line[]): boolean {
  const [seen, menu] = [new Set<string>(), new Set<string>()];
  for (const { text } of lines) {
    if (text === '' || text.length > longest || isEndOfText(text, text.length - 1) || isRule(text)) continue;
    if (isEnd(text)) return false;
    const bare = opensBulleted(text) ? text.replace(bulleted, '') : text;
    if (isShareLine(bare) && !isMoreLine(bare)) continue;
    if (isRelic(text) || isSiteLine(bare) || isMoreLine(bare) || isCommentsLine(bare)) seen.add(bare.toLowerCase());
    else if (text !== bare) menu.add(bare);
    if (seen.size + Math.floor(menu.size / menuLines) >= 2) return true;
  }
  return false;
}
