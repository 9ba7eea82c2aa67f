import * as v from 'valibot';
import { bundleVersion, type Index, type Manifest, type StoredStory } from './bundle.ts';
import type { Report } from './report.ts';
import { indexShape, manifestShape, reportShape, shardShape } from './shapes.ts';

/** A bundle that cannot be used, and why; `sentence` says what and what now. */
export type Damage = {
  readonly kind: 'missing' | 'cut-short' | 'not-json' | 'other-version' | 'not-a-bundle';
  readonly sentence: string;
};

/** What the door lets in, or why not. */
export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly damage: Damage };

const refused = (kind: Damage['kind'], sentence: string): { ok: false; damage: Damage } => ({
  ok: false,
  damage: { kind, sentence: `${sentence} Try again, or build the reader again with npm run build.` },
});

/** JSON that was cut begins like JSON and does not end like it. */
const isCut = (text: string): boolean => /^\s*[[{]/.test(text) && !/[\]}]\s*$/.test(text.slice(-50));

function parse(text: string): Checked<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return isCut(text)
      ? refused('cut-short', 'A part of the archive was cut short while it was written or loaded.')
      : refused('not-json', 'Where the archive should be, something else was sent.');
  }
}

function check<Value>(shape: v.GenericSchema<Value>, text: string): Checked<Value> {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  if (!v.is(shape, parsed.value))
    return refused('not-a-bundle', 'A part of the archive is damaged: it does not hold what it should.');
  return { ok: true, value: parsed.value };
}

/** The manifest, if it is one that this reader understands. */
export function checkManifest(text: string): Checked<Manifest> {
  const parsed = parse(text);
  const version = parsed.ok ? (parsed.value as { slugline?: unknown } | null)?.slugline : undefined;
  if (typeof version === 'number' && version !== bundleVersion)
    return refused(
      'other-version',
      `The archive is written in format ${version}; this reader understands format ${bundleVersion}.`,
    );
  return check(manifestShape, text);
}

/** The rows, if they are whole. */
export const checkIndex = (text: string): Checked<Index> => check(indexShape, text);

/** A file of stories, if it is whole. */
export const checkShard = (text: string): Checked<readonly StoredStory[]> => check(shardShape, text);

/** The report, if it is whole. */
export const checkReport = (text: string): Checked<Report> => check(reportShape, text);
