import type { Agency } from './Agency.ts';
import { agencies, agencyOf } from './agencies/agencies.ts';
import { anyOf } from './anyOf.ts';
import type { Copyright, Source } from './article.ts';
import type { Line } from './lines.ts';

const sourceOfAgency = (agency: Agency | null | undefined): Source | null =>
  agency ? { id: agency.id, name: agency.name } : null;

/** Whether a sign stands for a name: a word of it, or its initials. */
const isShortFor = (sign: string, name: string): boolean => {
  const initials = name.match(/\b\p{Lu}/gu)?.join('') ?? '';
  return name.toLowerCase().includes(sign.toLowerCase()) || initials === sign;
};

const idOf = (name: string): string => name.toLowerCase().trim().replace(/\s+/g, '-');

const isEnd = anyOf(agencies.flatMap(({ ends = [] }) => ends));
const isTail = anyOf(agencies.flatMap(({ tails = [] }) => tails));
const isTelling = anyOf(agencies.flatMap(({ tells = [] }) => tells));

const isSaid = (text: string, patterns: readonly RegExp[] | undefined): boolean =>
  patterns?.some((pattern) => pattern.test(text)) ?? false;

/** The agency whose own end this is. */
const endedBy = (text: string): Agency | undefined =>
  text !== '' && (isEnd(text) || isTail(` ${text}`))
    ? agencies.find(({ ends, tails }) => isSaid(text, ends) || isSaid(` ${text}`, tails))
    : undefined;

/** The agency that alone writes such a line. */
const toldBy = ({ text }: Line): Agency | undefined =>
  text === '' || text.length > 120
    ? undefined
    : isTelling(text)
      ? agencies.find(({ tells }) => isSaid(text, tells))
      : namedBy(text);

/** No shorter name stands alone on a line for certain; a shorter one may be a word. */
const shortest = 6;

const namedBy = (text: string): Agency | undefined =>
  text.length >= shortest && text.length < 48 ? (agencyOf(text) ?? undefined) : undefined;

function firstOf<T>(items: readonly T[], agencyIn: (item: T) => Agency | undefined): Agency | undefined {
  for (const item of items) {
    const agency = agencyIn(item);
    if (agency) return agency;
  }
  return undefined;
}

/** What tells the agency of a copy, most telling first. */
export type Evidence = {
  /** As the dateline signs. */
  readonly sign: string | null;
  readonly copyright: Copyright | null;
  readonly signOff: string | null;
  /** The lines around the body. */
  readonly around: readonly Line[];
};

/** The agency by its dateline, copyright, sign-off or another line of its own; one that no record knows, by the name the copy gives. */
export function sourceOf({ sign, copyright, signOff, around }: Evidence): Source | null {
  const holder = copyright?.holder ?? null;
  const signer = sign === null ? null : agencyOf(sign);
  if (signer) return sourceOfAgency(signer);
  if (sign !== null) return { id: idOf(sign), name: holder !== null && isShortFor(sign, holder) ? holder : sign };
  if (holder !== null)
    return (
      sourceOfAgency(agencyOf(holder)) ?? {
        id: idOf(holder.split(/\s+(?=news|press|agency)/i)[0] ?? holder),
        name: holder,
      }
    );
  const ended = firstOf((signOff ?? '').split('\n'), endedBy);
  return sourceOfAgency(ended ?? firstOf(around.slice(0, 60), toldBy));
}
