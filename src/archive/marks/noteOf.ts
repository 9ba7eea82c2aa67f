import type { Marks } from './Marks.ts';

/** The reader's own note on a story, whichever of its articles it lies with; texts written apart stand one after another. Empty where there is none. */
export function noteOf(ids: readonly string[], { notes }: Marks): string {
  if (notes.size === 0) return '';
  const texts = ids.flatMap((id) => [...(notes.get(id) ?? [])]).filter(([, text]) => text !== 0 && text !== '');
  return [...new Set(texts.sort(([a], [b]) => Number(a) - Number(b)).map(([, text]) => text))].join('\n\n');
}
