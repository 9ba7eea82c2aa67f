import type { Until } from './order.ts';

/** The instant by which an hour without a zone has passed everywhere on earth; a day without an hour must be over. */
export function liftsAt({ at, local }: Until): number | null {
  if (at !== null) return Date.parse(at);
  if (local === null) return null;
  return Date.parse(local.includes('T') ? `${local}:00-12:00` : `${local}T24:00:00-12:00`);
}
