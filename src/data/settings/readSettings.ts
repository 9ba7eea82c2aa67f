import { lookOf } from './lookOf.ts';
import {
  defaults,
  densities,
  faces,
  interfaceLanguages,
  lineHeights,
  lineWidths,
  type Settings,
  textSizes,
  themes,
} from './Settings.ts';

/** The version of the format in the browser's storage; a newer one is left alone. */
export const settingsVersion = 1;

const oneOf = <Value>(choices: readonly Value[], value: unknown, otherwise: Value): Value =>
  choices.find((choice) => choice === value) ?? otherwise;

const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);

/** Settings from text; each that means nothing is at its default. `newer`: a newer reader wrote them; null: they are none. */
export function readSettings(text: string): Settings | 'newer' | null {
  let stored: Record<string, unknown>;
  try {
    stored = Object(JSON.parse(text));
  } catch {
    return null;
  }
  if (!Number.isFinite(stored.settings)) return null;
  if (Number(stored.settings) > settingsVersion) return 'newer';
  return {
    language: oneOf(interfaceLanguages, stored.language, defaults.language),
    theme: oneOf(themes, stored.theme, defaults.theme),
    face: oneOf(faces, stored.face, defaults.face),
    textSize: oneOf(textSizes, stored.textSize, defaults.textSize),
    lineWidth: oneOf(lineWidths, stored.lineWidth, defaults.lineWidth),
    lineHeight: oneOf(lineHeights, stored.lineHeight, defaults.lineHeight),
    isJustified: flag(stored.isJustified, defaults.isJustified),
    density: oneOf(densities, stored.density, defaults.density),
    territory: /^[A-Z]{2}$/.test(String(stored.territory)) ? String(stored.territory) : null,
    swipes: flag(stored.swipes, defaults.swipes),
  };
}

/** Settings as text, which `readSettings` reads back; the look lies beside them for the page's head. */
export const writeSettings = (settings: Settings): string =>
  JSON.stringify({ settings: settingsVersion, look: lookOf(settings), ...settings });
