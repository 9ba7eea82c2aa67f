import { liftsAt } from './liftsAt.ts';
import type { Order, Ordered, Until } from './order.ts';

/**
 * Whether a version may be shown, and what of it. `usable`: all. `killed`: the notice of version `by`, and its headline struck
 * through; the text only as raw copy, marked as killed. `withheld`: headline, notice and hour; the text behind a step of its own.
 */
export type Standing =
  | { readonly kind: 'usable' }
  | { readonly kind: 'killed'; readonly by: number; readonly substitute: number | null }
  | {
      readonly kind: 'withheld';
      readonly by: number;
      readonly why: 'hold' | 'embargo';
      readonly until: Until | null;
      /** The instant it lifts by itself, milliseconds; null where only its source can release it. */
      readonly liftsAt: number | null;
    };

const usable: Standing = { kind: 'usable' };

/** The last order of a kind that lies over a version; what takes it back must have come after it. */
function lying(orders: readonly (Order | null)[], at: number, kind: 'kill' | 'hold'): number | null {
  for (let by = orders.length - 1; by >= at; by -= 1) {
    if (orders[by]?.kind !== kind) continue;
    const isOver = orders
      .slice(by + 1)
      .some((later) => (kind === 'kill' ? later?.kind === 'unkill' : later === null || endsHold(later)));
    return isOver ? null : by;
  }
  return null;
}

/** A hold ends with a release, or with copy that came after it; a later kill lies over it anyway. */
const endsHold = ({ kind, isNotice }: Order): boolean => kind === 'release' || (!isNotice && kind !== 'hold');

function standing(orders: readonly (Order | null)[], at: number, now: number): Standing {
  const killed = lying(orders, at, 'kill');
  if (killed !== null) {
    const substitute = orders.findLastIndex((order, index) => index > killed && !order?.isNotice);
    return { kind: 'killed', by: killed + 1, substitute: substitute < 0 ? null : substitute + 1 };
  }
  const held = lying(orders, at, 'hold');
  if (held !== null) return { kind: 'withheld', by: held + 1, why: 'hold', until: null, liftsAt: null };
  const until = orders[at]?.until ?? null;
  if (until === null || orders.slice(at + 1).some((order) => order?.kind === 'release')) return usable;
  const lifts = liftsAt(until);
  if (lifts === null ? at < orders.length - 1 && hasCopy(orders.slice(at + 1)) : now >= lifts) return usable;
  return { kind: 'withheld', by: at + 1, why: 'embargo', until, liftsAt: lifts };
}

/** Copy that came after an embargo without an hour and is under none itself. */
const hasCopy = (orders: readonly (Order | null)[]): boolean =>
  orders.some((order) => order === null || (!order.isNotice && order.until === null && order.kind !== 'hold'));

/**
 * How each version of a story stands at an instant. Every way out asks it: screens, search, static pages, feeds.
 * @param story its versions oldest first, each with what it asks (`orderOf`)
 * @param now milliseconds since 1970
 * @returns one standing a version, in their order
 */
export function standingOf(story: Ordered, now: number): Standing[] {
  const orders = story.extras.map(({ order }) => order);
  return orders.map((_, at) => standing(orders, at, now));
}

/** The version whose copy is told under an address: a notice is no copy, so it is the last one before it that is; itself where there is none. */
export function toldVersion(story: Ordered, version: number): number {
  const told = story.extras.slice(0, version).findLastIndex(({ order }) => !order?.isNotice) + 1;
  return told === 0 ? version : told;
}
