import type { Over } from './Command.ts';

/** What lies over the page. */
export function OverPage({ over }: { readonly over: Over }) {
  return over.kind;
}
