import { useSyncExternalStore } from 'react';
import { type Kept, type KeptTrouble, readKept } from './readKept.ts';
import { lookOf } from './settings/lookOf.ts';
import { readSettings, writeSettings } from './settings/readSettings.ts';
import { defaults, type Settings, textSizes } from './settings/Settings.ts';
import { writeKept } from './writeKept.ts';

/** The settings of the reader, and what hinders their being kept; null where nothing does. */
export type HeldSettings = { readonly settings: Settings; readonly trouble: KeptTrouble | null };

/** Where the settings lie in the browser's storage; the page's head looks there too. */
export const settingsKey = 'slugline.settings';

let held: HeldSettings | null = null;
/** The text of the storage as this tab last saw or wrote it. */
let seen: string | null = null;
const listeners = new Set<() => void>();

const readStorage = (): Kept<Settings> => readKept(settingsKey, readSettings);

const drawLook = (): void => {
  document.documentElement.dataset.look = lookOf(held?.settings ?? defaults);
};

/** @param when draws the look: a reader's own press is shown first, since another look redraws the whole page */
function hold(next: HeldSettings, text: string | null, when = (draw: () => void): void => draw()): void {
  // What a newer reader wrote keeps its look until something is changed here.
  const isOther = next.settings !== (held?.settings ?? defaults);
  held = next;
  seen = text;
  if (isOther) when(drawLook);
  for (const listener of listeners) listener();
}

/** Takes in what storage holds; what it does not hold stays as this tab knows it. */
function takeIn({ text, value, trouble }: Kept<Settings>): void {
  const isCleared = text === null && trouble === null && seen !== null;
  hold({ settings: value ?? held?.settings ?? defaults, trouble: trouble ?? (isCleared ? 'cleared' : null) }, text);
}

/** The settings as they are now, for what is not drawn. */
export function currentSettings(): HeldSettings {
  if (held === null) takeIn(readStorage());
  return held ?? { settings: defaults, trouble: null };
}

/** Changes settings; they are in the storage at once, and on the screen with its next painting but one. */
export function changeSettings(change: Partial<Settings>): void {
  currentSettings();
  const stored = readStorage();
  // Another tab may have written since: what it changed stays changed.
  if (stored.text !== seen) takeIn(stored);
  const settings = { ...currentSettings().settings, ...change };
  const text = writeSettings(settings);
  const trouble = writeKept(settingsKey, text, stored);
  hold({ settings, trouble }, trouble === null ? text : stored.text, (draw) => {
    requestAnimationFrame(() => void setTimeout(draw));
  });
}

/** Makes the text a step larger (1) or smaller (-1), as far as the steps go; gives the step it is at. */
export function stepText(by: 1 | -1): number {
  const { textSize } = currentSettings().settings;
  const next = textSizes[textSize - 1 + by] ?? textSize;
  if (next !== textSize) changeSettings({ textSize: next });
  return next;
}

addEventListener('storage', ({ key }) => {
  if (key === settingsKey || key === null) takeIn(readStorage());
});
// A page that comes back from the back and forward cache was told of no change meanwhile.
addEventListener('pageshow', ({ persisted }) => persisted && takeIn(readStorage()));

/** Calls back whenever the settings change, here or in another tab. */
export const listenToSettings = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The settings, drawn anew whenever they change, here or in another tab. */
export const useSettings = (): HeldSettings => useSyncExternalStore(listenToSettings, currentSettings, currentSettings);
