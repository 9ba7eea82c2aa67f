import type { Article } from '../../wire/article.ts';
import { type Evidence, evidenceFor, isClearer } from './evidence.ts';
import type { Frequencies } from './Frequencies.ts';
import { takesBack } from './series.ts';
import { hour, type Traits } from './traits.ts';
import { type Weighty, weightyOf } from './Weighty.ts';

/** So many hours after an alert its first version may come. */
const hours = 12;

/** An alert is held against so much copy at most: what shares most of its rarest words. */
const mostCandidates = 48;

/** So many of its rarest words are looked for. */
const words = 6;

/** A line that names nobody has little to be told by: less than this says nothing. */
const least = 0.45;

type Likely = { readonly traits: Traits; readonly evidence: Evidence };

/** Whether an article may belong to an agency that it does not name: an alert is often one line, and a notice may name none either. */
export function isNameless({ source, marker, body }: Article): boolean {
  const kind = marker?.kind ?? null;
  return source === null && (takesBack({ kind }) || (kind === 'urgent' && body.length < 2));
}

/** Whether copy may go on with an alert, by the clock: where one of them has none, nothing speaks against it. */
function mayFollow(alert: Traits, { time, hasHour }: Traits): boolean {
  if (alert.time === null || time === null || takesBack(alert)) return true;
  const gap = (time - alert.time) / hour;
  return alert.hasHour && hasHour ? gap >= 0 && gap <= hours : Math.abs(gap) <= 24;
}

/** What goes on with an alert, or what a notice is about, the likeliest first. */
function likeliest(alert: Weighty, others: readonly Weighty[]): Likely[] {
  const all: Likely[] = [];
  for (const other of others) {
    const evidence = takesBack(alert.traits) ? evidenceFor(other, alert) : evidenceFor(alert, other);
    if (evidence && (evidence.isNamed || evidence.isSlugShared || !takesBack(alert.traits)))
      all.push({ traits: other.traits, evidence });
  }
  return all.sort((a, b) => b.evidence.score - a.evidence.score);
}

/** Whether two can be about the same: one source, and within a day as far as that is known. */
const areOne = (a: Traits, b: Traits): boolean =>
  a.source === b.source && (a.time === null || b.time === null || Math.abs(a.time - b.time) <= 24 * hour);

type Alike = { readonly traits: Traits; readonly shared: number };

/** Of copy that shares words with an alert, what shares most of them. */
function cut(all: Alike[]): void {
  all.sort((a, b) => b.shared - a.shared);
  all.length = Math.min(all.length, mostCandidates);
}

/** The copy that shares two of an alert's rarest words, by alert. */
function alikeOf(
  alerts: readonly Traits[],
  all: readonly Traits[],
  frequencies: Frequencies,
): ReadonlyMap<Traits, Alike[]> {
  const byWord = new Map<number, Traits[]>();
  const alike = new Map<Traits, Alike[]>(alerts.map((alert) => [alert, []]));
  for (const alert of alerts)
    for (const word of frequencies.rarest(alert.opening, words)) {
      const known = byWord.get(word);
      if (known) known.push(alert);
      else byWord.set(word, [alert]);
    }
  for (const traits of all) {
    if (traits.source === null) continue;
    const counts = new Map<Traits, number>();
    for (const word of traits.opening)
      for (const alert of byWord.get(word) ?? []) counts.set(alert, (counts.get(alert) ?? 0) + 1);
    for (const [alert, shared] of counts) {
      const found = shared > 1 && mayFollow(alert, traits) ? alike.get(alert) : undefined;
      if (found && found.push({ traits, shared }) > 8 * mostCandidates) cut(found);
    }
  }
  return alike;
}

/**
 * Gives alerts that name no agency to the one whose copy goes on with them, where that is one and clearly so, and notices to the one
 * whose copy they name; without a time they take that copy's day. Only to hold them against the others: no reader is told so,
 * but by the story's reasons.
 */
export function adoptAlerts(all: readonly Traits[], frequencies: Frequencies): Traits[] {
  const alerts = all.filter(({ article }) => isNameless(article));
  if (alerts.length === 0) return [...all];
  const alike = alikeOf(alerts, all, frequencies);
  const known = new Map<Traits, Weighty>();
  const weigh = (traits: Traits): Weighty => {
    const weighty = known.get(traits) ?? weightyOf(traits, frequencies);
    known.set(traits, weighty);
    return weighty;
  };
  return all.map((alert) => {
    const others = alike.get(alert);
    if (others === undefined) return alert;
    cut(others);
    const [best, ...rest] = likeliest(
      weigh(alert),
      others.map(({ traits }) => weigh(traits)),
    );
    const second = rest.find(({ traits }) => best && !areOne(traits, best.traits));
    if (!best || best.evidence.score < least || !isClearer(best.evidence, second?.evidence)) return alert;
    const { source, time, day } = best.traits;
    return alert.time === null ? { ...alert, source, time, day } : { ...alert, source };
  });
}
