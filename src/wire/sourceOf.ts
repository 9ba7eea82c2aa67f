import { agencies, agencyOf } from './agencies/agencies.ts';
import type { Copyright, Source } from './article.ts';

const ends: readonly (readonly [RegExp, string])[] = [
  [/^REUTERS?$/i, 'reuters'],
  [/^Enditem$/i, 'xinhua'],
  [/Kyodo/, 'kyodo'],
  [/BERNAMA/, 'bernama'],
  [/dpa/, 'dpa'],
  [/^\/?ritzau/, 'ritzau'],
  [/^EFE$/, 'efe'],
  [/ANSA/, 'ansa'],
  [/Dow Jones/, 'dowjones'],
];

const known = (sign: string): Source | null => {
  const agency = agencyOf(sign);
  return agency && { id: agency.id, name: agency.name };
};

/** Whether a sign stands for a name: a word of it, or its initials. */
const isShortFor = (sign: string, name: string): boolean => {
  const initials = name.match(/\b\p{Lu}/gu)?.join('') ?? '';
  return name.toLowerCase().includes(sign.toLowerCase()) || initials === sign;
};

const idOf = (name: string): string => name.toLowerCase().trim().replace(/\s+/g, '-');

/** The agency, by its dateline, its copyright or its sign-off; one that no record knows by the name the copy gives it. */
export function sourceOf(sign: string | null, copyright: Copyright | null, signOff: string | null): Source | null {
  const holder = copyright?.holder ?? null;
  const found = (sign !== null && known(sign)) || (sign === null && holder !== null && known(holder));
  if (found) return found;
  if (sign !== null) {
    return { id: idOf(sign), name: holder !== null && isShortFor(sign, holder) ? holder : sign };
  }
  if (holder !== null) return { id: idOf(holder.split(/\s+(?=news|press|agency)/i)[0] ?? holder), name: holder };
  const last = signOff?.split('\n').at(-1) ?? '';
  const end = ends.find(([pattern]) => pattern.test(last));
  const agency = end && agencies.find(({ id }) => id === end[1]);
  return agency ? { id: agency.id, name: agency.name } : null;
}
