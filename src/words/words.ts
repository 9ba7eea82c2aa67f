import type { korean } from './ko/first.ts';
import type { Counted, Text, Values } from './Text.ts';

/** The languages of the interface. */
export const languages = ['en', 'ko'] as const;
/** A language of the interface. */
export type Language = (typeof languages)[number];

/** What another language than English brings along. */
type Catalogue = typeof korean;

let catalogue: Catalogue | null = null;
let rest: Promise<void> | null = null;
const texts = new Map<string, string>();
const listeners = new Set<() => void>();

/** The language that is spoken now. */
export const language = (): Language => (catalogue ? 'ko' : 'en');

/** Calls back whenever another language is spoken. */
export function listenToLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const learn = (more: Readonly<Record<string, string>>): void => {
  for (const [text, inIt] of Object.entries(more)) texts.set(text, inIt);
};

const loadRest = (): Promise<void> =>
  import('./ko/rest.ts').then(
    ({ more }) => learn(more),
    (error) => {
      rest = null;
      throw error;
    },
  );

/**
 * Gets the words of parts that come when they are asked for; of English there are none to get, since each part holds its own.
 * Where they cannot be had the part speaks English.
 */
export function restOfWords(): Promise<void> | null {
  if (catalogue === null) return null;
  rest ??= loadRest();
  return rest.catch(() => {});
}

async function catalogueOf(next: Language, isWhole: boolean): Promise<Catalogue | null> {
  if (next === 'en') return null;
  if (isWhole) {
    rest ??= loadRest();
    await rest;
  }
  const { korean } = await import('./ko/first.ts');
  learn(korean.texts);
  return korean;
}

let asked: Language = 'en';

/**
 * Speaks a language from now on, once its words are there. Fails where they cannot be had.
 * @param isWhole whether the words of every part are needed at once: some parts are on the screen already
 */
export async function speak(next: Language, isWhole = true): Promise<void> {
  asked = next;
  const known = await catalogueOf(next, isWhole);
  if (asked !== next || known === catalogue) return;
  catalogue = known;
  for (const listener of listeners) listener();
}

/** A text with its values in their places; `{name}` is the place of the value of that name. */
const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

/** What a text of ours is in the language that is spoken. The English one names it: English costs no catalogue. */
export function say<Of extends Text>(text: Of, ...[values]: Values<Of>): string {
  const said = template(text);
  return values === undefined ? said : filled(said, values as Readonly<Record<string, string | number>>);
}

/** The same with its places still open. */
export const template = (text: Text): string => (catalogue && texts.get(text)) || text;

/** A number with its thousands parted. By hand: the first formatter of `Intl` costs a phone a tenth of a second. */
export const formatNumber = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A count with its noun: `1 story`, `1,204 stories`, `기사 1,204건`. */
export const counted = (count: number, one: string, many: Counted): string =>
  catalogue
    ? catalogue.counts[many].replace('{n}', formatNumber(count))
    : `${formatNumber(count)} ${count === 1 ? one : many}`;

/** How days are written in the language that is spoken; null in English, which its own functions write. */
export const dates = (): Catalogue['dates'] | null => catalogue?.dates ?? null;

/** What a sentence that the builder or the archive wrote in English says in the language that is spoken; null where nobody translated it. */
export const told = (sentence: string): string | null => (catalogue ? catalogue.told(sentence) : sentence);
