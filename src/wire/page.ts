import type { Line } from './lines.ts';
import { openedBy } from './openedBy.ts';
import { isCommentsLine, isMoreLine, isRelic, isRule, isShareLine, isSiteLine } from './pageWords.ts';

const bulleted = /^[•·▪○●□■◦☆★]\s+/;
const opensBulleted = openedBy('•·▪○●□■◦☆★');
/** What ends a line of text, and no line of a menu. */
const endsText = '.,;”"';

/** Lines longer than this are no menu's. */
const longest = 60;

/** So many different bulleted lines weigh as much as one that names a site's own pages. */
const menuLines = 15;

/**
 * Whether lines are a web page with its chrome rather than a story: menus, forms, legal links. What a share bar leaves
 * beside a story is not enough.
 */
export function isPage(lines: readonly Line[]): boolean {
  const [seen, menu] = [new Set<string>(), new Set<string>()];
  for (const { text } of lines) {
    if (text === '' || text.length > longest || endsText.includes(text.charAt(text.length - 1)) || isRule(text))
      continue;
    const bare = opensBulleted(text) ? text.replace(bulleted, '') : text;
    if (isRelic(text) || isSiteLine(bare) || isMoreLine(bare) || isCommentsLine(bare)) seen.add(bare.toLowerCase());
    else if (text !== bare && !isShareLine(bare)) menu.add(bare);
    if (seen.size + Math.floor(menu.size / menuLines) >= 2) return true;
  }
  return false;
}
