import type { Link } from './Chains.ts';
import { isRatherBefore, takesBack } from './series.ts';
import type { Traits } from './traits.ts';

const nameOf = ({ article }: Traits): string => {
  const marker = article.marker?.text ?? 'first version';
  const clock = article.filedAt?.includes('T') ? `, ${article.filedAt.slice(11, 16)}` : '';
  return `${marker}${clock}`;
};

/** Why an article belongs to its story, as a sentence; null for the first. */
export function reasonOf({ traits, after, evidence }: Link): string | null {
  if (after === null || evidence === null) return null;
  const signs: string[] = [];
  if (evidence.isNamed) signs.push('names it as what it is about');
  if (evidence.isSlugShared) signs.push(`has the slugline “${traits.article.slugline ?? ''}” as well`);
  const percent = Math.round(evidence.wording * 100);
  if (percent >= 10) signs.push(`shares about ${percent} % of its wording`);
  const when = traits.hasHour && after.hasHour ? ' within hours' : '';
  if (signs.length === 0) signs.push(`tells of the same people and places${when}`);
  // What came later with only its day may be the earlier version.
  const [later, earlier] = isRatherBefore(traits, after) ? [after, traits] : [traits, after];
  const told = `The ${nameOf(later)} continues the ${nameOf(earlier)}: it ${signs.join(' and ')}.`;
  const nameless = [traits, after].find(({ article }) => article.source === null);
  if (nameless === undefined) return told;
  return takesBack(nameless)
    ? `${told} The notice names no agency; no other’s copy is what it asks for.`
    : `${told} The alert names no agency; no other’s copy goes on with it as clearly.`;
}
