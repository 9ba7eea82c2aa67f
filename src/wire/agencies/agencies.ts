import type { Agency } from '../Agency.ts';
import { asian } from './asian.ts';
import { european } from './european.ts';
import { korean } from './korean.ts';
import { releases } from './releases.ts';
import { world } from './world.ts';

/** Every agency that Slugline knows. Another is another record in one of these families. */
export const agencies: readonly Agency[] = [...korean, ...world, ...european, ...asian, ...releases];

const bySign: ReadonlyMap<string, Agency> = new Map(
  agencies.flatMap((one) => [one.id, ...one.signs].map((sign) => [sign.toLowerCase(), one] as const)),
);

const longest = Math.max(...[...bySign.keys()].map((sign) => sign.length));

/** The agency that signs so; null where no record does. */
export function agencyOf(sign: string): Agency | null {
  const bare = sign.trim();
  return bare.length > longest ? null : (bySign.get(bare.toLowerCase()) ?? null);
}
