import type { Line } from './lines.ts';
import { isCommentsLine, isMoreLine, isRelic, isRule, isShareLine, isSiteLine } from './pageWords.ts';

const bulleted = /^[•·▪○●□■◦☆★]\s+/;

/**
 * Whether lines are a web page with its chrome rather than a story: menus, forms, legal links. What a share bar leaves
 * beside a story is not enough.
 */
export function isPage(lines: readonly Line[]): boolean {
  const seen = new Set<string>();
  let menu = 0;
  for (const { text } of lines) {
    if (text === '' || text.length > 160 || isRule(text)) continue;
    const bare = text.replace(bulleted, '');
    if (isRelic(text) || isSiteLine(bare) || isMoreLine(bare) || isCommentsLine(bare)) seen.add(bare.toLowerCase());
    else if (text.length < 50 && bulleted.test(text) && !isShareLine(bare)) menu += 1;
  }
  return seen.size + Math.floor(menu / 15) >= 2;
}
