import type { Until } from '../archive/standing/order.ts';
import { formatForReader, formatInCopyZone, isElsewhere } from '../ui/formatTime.ts';
import { say } from '../words/words.ts';

/** The hour of an embargo in the copy's zone, and in the reader's where that is another; what the copy does not name is said. */
export function embargoInWords({ at, local }: Until): string {
  if (at !== null)
    return isElsewhere(at)
      ? say('until {when} ({here}, your time)', { when: formatInCopyZone(at), here: formatForReader(at) })
      : say('until {when}', { when: formatInCopyZone(at) });
  if (local === null) return say('until its source releases it; the copy names no hour');
  const when = formatInCopyZone(local);
  return local.includes('T')
    ? say('until {when}; the copy names no zone, so it is lifted when that hour has passed everywhere', { when })
    : say('until {when}; the copy names no hour, so it is lifted when that day has passed everywhere', { when });
}
