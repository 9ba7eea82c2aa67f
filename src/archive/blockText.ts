import type { Block } from '../wire/article.ts';

/** A block as plain text: items a line each, cells parted by tabs. */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'subhead':
      return block.text;
    case 'list':
      return block.items.join('\n');
    case 'table':
      return block.rows.map((row) => row.join('\t')).join('\n');
  }
}
