import type { Ask } from '../../archive/search/Ask.ts';
import { hitsIn } from '../../archive/search/hitsIn.ts';

const blocks = 'h1, h2, p, li, td, figcaption, dd';

/** What a story shows of its copy and the index does not hold. */
const unsearched =
  '[data-field=marker], [data-field=filedAt], [data-field=signOff], [data-field=copyright], [data-field=usageTerms]';

/** The blocks of text in a part of a story: no block lies in another. */
function blocksOf(part: Element): Element[] {
  const inside = [...part.querySelectorAll(blocks)].filter((block) => block.querySelector(blocks) === null);
  return inside.length > 0 ? inside : [part];
}

type Piece = { readonly node: Text; readonly start: number };

function textsOf(block: Element): { pieces: Piece[]; text: string } {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    pieces.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  return { pieces, text };
}

/** The text node that holds a place, and the place in it. */
function placeIn(pieces: readonly Piece[], at: number, isEnd: boolean): readonly [Text, number] | null {
  const piece = pieces.findLast(({ start }) => (isEnd ? start < at : start <= at));
  return piece ? [piece.node, Math.min(at - piece.start, piece.node.length)] : null;
}

/** Where in the parts of a story that it shows of its copy something searched for stands, in the order of the page. */
export function litRanges(pane: Element, ask: Ask): Range[] {
  const parts = [...pane.querySelectorAll('[data-field]')].filter(
    (part) => !part.matches(unsearched) && part.parentElement?.closest('[data-field]') === null,
  );
  return parts.flatMap(blocksOf).flatMap((block) => {
    const { pieces, text } = textsOf(block);
    return hitsIn(text, ask, block.matches('h1')).flatMap(({ start, end }) => {
      const [from, to] = [placeIn(pieces, start, false), placeIn(pieces, end, true)];
      if (!from || !to) return [];
      const range = document.createRange();
      range.setStart(...from);
      range.setEnd(...to);
      return [range];
    });
  });
}
