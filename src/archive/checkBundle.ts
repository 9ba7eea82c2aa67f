import { bundleVersion, type Manifest, type Page, type Section, type Volume } from './bundle.ts';
import type { Shape } from './shape.ts';
import { manifestShape, pageShape, sectionShape, volumeShape } from './shapes.ts';

/** A bundle that cannot be used, and why; `sentence` says what and what now. */
export type Damage = {
  readonly kind: 'missing' | 'cut-short' | 'not-json' | 'other-version' | 'not-a-bundle' | 'outdated' | 'not-kept';
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

function parse(text: string, file: string): Checked<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return isCut(text)
      ? refused('cut-short', `The file ${file} was cut short while it was written or loaded.`)
      : refused('not-json', `Where the file ${file} should be, something else was sent.`);
  }
}

/** Text of JSON as what its shape says; `file` is its address, to be named in the sentence. */
export function check<Value>(shape: Shape<Value>, text: string, file: string): Checked<Value> {
  const parsed = parse(text, file);
  if (!parsed.ok) return parsed;
  if (!shape(parsed.value))
    return refused('not-a-bundle', `The file ${file} is damaged: it does not hold what it should.`);
  return { ok: true, value: parsed.value };
}

/** The manifest, if it is one that this reader understands; `file` is its address, to be named in the sentence. */
export function checkManifest(text: string, file: string): Checked<Manifest> {
  const parsed = parse(text, file);
  const version = parsed.ok ? (parsed.value as { slugline?: unknown } | null)?.slugline : undefined;
  if (typeof version === 'number' && version !== bundleVersion)
    return refused(
      'other-version',
      `The archive at ${file} is written in format ${version}; this reader understands format ${bundleVersion}.`,
    );
  return check(manifestShape, text, file);
}

/** A section, if it is whole. */
export const checkSection = (text: string, file: string): Checked<Section> => check(sectionShape, text, file);

/** A volume, if it is whole. */
export const checkVolume = (text: string, file: string): Checked<Volume> => check(volumeShape, text, file);

/** A page of rows, if it is whole. */
export const checkPage = (text: string, file: string): Checked<Page> => check(pageShape, text, file);
