import { type Evidence, evidenceFor, isClearer } from './evidence.ts';
import type { Frequencies } from './Frequencies.ts';
import type { Traits } from './traits.ts';
import { weightyOf } from './Weighty.ts';

/** So many hours after an alert its first version may come. */
const hours = 12;

type Likely = { readonly traits: Traits; readonly evidence: Evidence };

/** An alert is often one line that names nobody, not even its agency. */
const isNameless = ({ source, kind }: Traits): boolean => source === null && kind === 'urgent';

/** Whether copy may go on with an alert, by the clock: where one of them has none, nothing speaks against it. */
function mayFollow(alert: Traits, { time, hasHour }: Traits): boolean {
  if (alert.time === null || time === null) return true;
  const gap = (time - alert.time) / 3_600_000;
  return alert.hasHour && hasHour ? gap >= 0 && gap <= hours : Math.abs(gap) <= 24;
}

/** What goes on with an alert, the likeliest of each source, the likeliest first. */
function likeliest(alert: Traits, others: readonly Traits[], frequencies: Frequencies): Likely[] {
  const weighty = weightyOf(alert, frequencies);
  const bySource = new Map<string | null, Likely>();
  for (const traits of others) {
    const evidence = mayFollow(alert, traits) ? evidenceFor(weighty, weightyOf(traits, frequencies)) : null;
    if (evidence && evidence.score > (bySource.get(traits.source)?.evidence.score ?? 0))
      bySource.set(traits.source, { traits, evidence });
  }
  return [...bySource.values()].sort((a, b) => b.evidence.score - a.evidence.score);
}

/** The copy that shares two of an alert's rarest words, by alert. */
function alikeOf(alerts: readonly Traits[], all: readonly Traits[], frequencies: Frequencies): Map<Traits, Traits[]> {
  const byWord = new Map<number, Traits[]>();
  for (const alert of alerts)
    for (const word of frequencies.rarest(alert.opening, 12)) byWord.set(word, [...(byWord.get(word) ?? []), alert]);
  const alike = new Map<Traits, Traits[]>();
  for (const traits of all) {
    if (traits.source === null) continue;
    const shared = new Map<Traits, number>();
    for (const word of traits.opening)
      for (const alert of byWord.get(word) ?? []) shared.set(alert, (shared.get(alert) ?? 0) + 1);
    for (const [alert, count] of shared) if (count > 1) alike.set(alert, [...(alike.get(alert) ?? []), traits]);
  }
  return alike;
}

/**
 * Gives alerts that name no agency to the one whose copy goes on with them, where that is one and clearly so; without a time
 * they take that copy's day. Only to hold them against the others: no reader is told so, but by the story's reasons.
 */
export function adoptAlerts(all: readonly Traits[], frequencies: Frequencies): Traits[] {
  const alerts = all.filter(isNameless);
  if (alerts.length === 0) return [...all];
  const alike = alikeOf(alerts, all, frequencies);
  return all.map((alert) => {
    const [best, second] = isNameless(alert) ? likeliest(alert, alike.get(alert) ?? [], frequencies) : [];
    if (!best || !isClearer(best.evidence, second?.evidence)) return alert;
    const { source, time, day } = best.traits;
    return alert.time === null ? { ...alert, source, time, day } : { ...alert, source };
  });
}
