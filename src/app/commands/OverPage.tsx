import type { Over } from './Command.ts';
import { Help } from './Help.tsx';
import { Palette } from './Palette.tsx';

/** What lies over the page: the palette or the help. */
export function OverPage({ over }: { readonly over: Over }) {
  switch (over.kind) {
    case 'palette':
      return <Palette {...over} />;
    case 'help':
      return <Help {...over} />;
  }
}
