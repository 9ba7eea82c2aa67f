import type { Marker } from './article.ts';
import { tailOf } from './ending.ts';
import { type Line, withoutControls } from './lines.ts';
import { prefixOf, suffixOf } from './marker.ts';

/** A line of a header that may be the headline or the slugline, without its marker and genre. */
export type Title = {
  readonly line: Line;
  readonly text: string;
  readonly marker: Marker | null;
  readonly genre: string | null;
  readonly tail: string | null;
  /** The texts of the lines it runs over, where they are two. */
  readonly parts?: readonly string[];
};

/** Whether a bar or a blank stands there. */
const isBar = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 124 || code === 32 || (code >= 9 && code <= 13) : /\s/.test(text.charAt(at));
};

/** A line's text without the bars of a table. */
export function bare(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBar(text, from)) from += 1;
  while (to > from && isBar(text, to - 1)) to -= 1;
  return to - from === text.length ? text : text.slice(from, to);
}

/** Reads a line as a title. */
export const titleOf = (line: Line): Title => {
  const whole = bare(withoutControls(line.text));
  const text = whole.startsWith('**') ? whole.replace(/^\*{2,}\s*/, '') : whole;
  const { marker, genre, length } = prefixOf(text);
  const found = tailOf(text);
  const tail = found && found.at > 0 ? found : null;
  const suffix = marker === null ? suffixOf(text) : null;
  const rest = text.slice(0, tail?.at ?? suffix?.at).slice(length);
  return {
    line,
    text: (rest.endsWith('=') || rest.endsWith('+') ? rest.slice(0, -1) : rest).trim(),
    marker: marker ?? suffix?.marker ?? null,
    genre,
    tail: tail?.end ?? null,
  };
};

/** Of two markers above a headline, the one that stops the copy, or tells the later version. */
export const weightier = (one: Marker | null, other: Marker | null): Marker | null => {
  if (one === null || other === null) return one ?? other;
  if (one.kind === 'kill' || one.kind === 'hold') return one;
  return other.kind === 'kill' || other.kind === 'hold' || other.rank > one.rank ? other : one;
};

/** The marker of a line that holds nothing else. */
export const markerAlone = (text: string): Marker | null => {
  const { marker, length } = prefixOf(text);
  return length === text.length ? marker : null;
};
