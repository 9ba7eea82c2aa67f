import { currentSettings, listenToSettings } from '../data/settings.ts';
import { type Language, language, languages, listenToLanguage, speak } from '../words/words.ts';

/** Where this tab keeps the language that an address asked for. */
const visitKey = 'slugline.ui';

const known = (name: string | null | undefined): Language | null => languages.find((one) => one === name) ?? null;

/** The first of a reader's languages that the interface speaks. */
export const ofSystem = (wanted: readonly string[]): Language => {
  for (const tag of wanted) {
    const one = known(tag.toLowerCase().split('-')[0]);
    if (one) return one;
  }
  return 'en';
};

/** The language an address asked for in this tab: it goes before the settings until those are changed. */
let ofVisit: Language | null = null;

function readVisit(): void {
  try {
    ofVisit = known(sessionStorage.getItem(visitKey));
  } catch {
    // Where nothing may be stored the address says it, as long as it does.
  }
}

function keepVisit(next: Language | null): boolean {
  ofVisit = next;
  try {
    if (next === null) sessionStorage.removeItem(visitKey);
    else sessionStorage.setItem(visitKey, next);
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes `ui=ko` or `ui=en` from a search: it holds for the visit, and leaves the address, since one view has one address.
 * @returns the search without it; as it is where the visit cannot be kept
 */
export function takeLanguage(search: string): string {
  const params = new URLSearchParams(search);
  const asked = params.get('ui');
  if (asked === null) {
    readVisit();
    return search;
  }
  const isKept = keepVisit(known(asked));
  if (!isKept && known(asked)) return search;
  params.delete('ui');
  return params.size === 0 ? '' : `?${params}`;
}

function wanted(): Language {
  const { language: chosen } = currentSettings().settings;
  return ofVisit ?? (chosen === 'system' ? ofSystem(navigator.languages) : chosen);
}

/** Speaks what the address, the settings or the device ask for, and follows them from then on. Done when the first words are there, or cannot be had. */
export function followLanguage(): Promise<void> {
  let chosen = currentSettings().settings.language;
  const follow = (isWhole: boolean): Promise<void> => speak(wanted(), isWhole).catch(() => {});
  listenToSettings(() => {
    const next = currentSettings().settings.language;
    if (next === chosen) return;
    chosen = next;
    keepVisit(null);
    void follow(true);
  });
  addEventListener('languagechange', () => void follow(true));
  listenToLanguage(() => {
    document.documentElement.lang = language();
  });
  return follow(false);
}
