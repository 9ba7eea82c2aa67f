import type { Frequencies } from '../chain/Frequencies.ts';
import { containment, likeness as likenessOf } from '../chain/WordSet.ts';
import type { Signature } from './Signature.ts';

/** How many of a smaller set stand in another. */
function sharedBy<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const one of small) if (large.has(one)) both += 1;
  return both;
}

const lacksAny = (figures: ReadonlySet<string>, { figures: told }: Signature): boolean =>
  figures.size > 0 && sharedBy(figures, told) === 0;

/**
 * Whether two tell other figures: of several not one in common, or each headline one that the other account lacks. So do
 * two quakes, two fires, two sets of results, however alike a template makes them.
 */
const haveOtherFigures = (a: Signature, b: Signature): boolean =>
  (Math.min(a.figures.size, b.figures.size) >= 2 && sharedBy(a.figures, b.figures) === 0) ||
  (lacksAny(a.headlineFigures, b) && lacksAny(b.headlineFigures, a));

/** Scripts without capitals show no names: there the wording must say more. */
const hasNoCapitals = (language: string): boolean => /^(?:ko|ja|zh|th|ar|he|hi)\b/.test(language);

/**
 * How likely two accounts from two sources tell the same event, 0 to 1; null where that is not certain enough. They must
 * share names and tell each other's headline: a likeness of words alone is what two fires have, or two matches.
 */
export function likeEvent(a: Signature, b: Signature, frequencies: Frequencies): number | null {
  const likeness = likenessOf(frequencies.weigh(a.opening), frequencies.weigh(b.opening));
  if (likeness < 0.15) return null;
  const [inA, inB] = [frequencies.weigh(a.headline), frequencies.weigh(b.headline)];
  const headlines = likenessOf(inA, inB);
  const told = Math.min(containment(inA, b.opening), containment(inB, a.opening));
  const score = likeness + told / 2;
  if (haveOtherFigures(a, b)) return null;
  if (hasNoCapitals(a.article.language)) return likeness > 0.4 && headlines > 0.25 && told > 0.4 ? score : null;
  const names = sharedBy(a.names, b.names);
  if (names === 0 || 2 * names < Math.min(a.names.size, b.names.size)) return null;
  if (likeness > 0.28 && told > 0.33) return score;
  if (likeness > 0.22 && told > 0.4 && names > 2) return score;
  return headlines > 0.45 && told > 0.55 && names > 1 ? score : null;
}
