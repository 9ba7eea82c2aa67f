import { type KeepChoices, limits, noChoices } from '../../archive/kept/wantsOf.ts';
import { type Kept, readKept } from '../readKept.ts';
import { writeKept } from '../writeKept.ts';

/** Where what the reader chose to keep lies in the browser's storage. */
export const choicesKey = 'slugline.offline';

const version = 1;
const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** Choices from text; each that means nothing is at its default. `newer`: a newer reader wrote them; null: they are none. */
export function readChoices(text: string): KeepChoices | 'newer' | null {
  let stored: Record<string, unknown>;
  try {
    stored = Object(JSON.parse(text));
  } catch {
    return null;
  }
  if (!Number.isFinite(stored.offline)) return null;
  if (Number(stored.offline) > version) return 'newer';
  const ranges = Array.isArray(stored.ranges) ? stored.ranges : [];
  return {
    ranges: ranges.flatMap((one) => (isDay(one?.from) && isDay(one?.to) ? [{ from: one.from, to: one.to }] : [])),
    limit: limits.find((limit) => limit === stored.limit) ?? noChoices.limit,
    keepsSaved: stored.keepsSaved !== false,
  };
}

const stored = (): Kept<KeepChoices> => readKept(choicesKey, readChoices);

/** What the storage cannot keep lasts as long as the tab. */
let held: KeepChoices | null = null;

/** What the reader chose to keep, as it is now. */
export const currentChoices = (): KeepChoices => stored().value ?? held ?? noChoices;

/** Writes down another choice. */
export function writeChoices(choices: KeepChoices): void {
  held = choices;
  writeKept(choicesKey, JSON.stringify({ offline: version, ...choices }), stored());
}
