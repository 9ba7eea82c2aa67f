import type { Until } from '../archive/standing/order.ts';
import { formatForReader, formatInCopyZone, isElsewhere } from '../ui/formatTime.ts';

/** The hour of an embargo in the copy's zone, and in the reader's where that is another; what the copy does not name is said. */
export function embargoInWords({ at, local }: Until): string {
  if (at !== null)
    return `until ${formatInCopyZone(at)}${isElsewhere(at) ? ` (${formatForReader(at)}, your time)` : ''}`;
  if (local === null) return 'until its source releases it; the copy names no hour';
  return local.includes('T')
    ? `until ${formatInCopyZone(local)}; the copy names no zone, so it is lifted when that hour has passed everywhere`
    : `until ${formatInCopyZone(local)}; the copy names no hour, so it is lifted when that day has passed everywhere`;
}
