/** Offsets that one zone's name stands for in wire copy; any other is written as UTC+n. */
const zones: ReadonlyMap<string, string> = new Map([
  ['+09:00', 'KST'],
  ['Z', 'UTC'],
  ['+00:00', 'UTC'],
]);

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const dayOf = (at: string): string => {
  const month = months[Number(at.slice(5, 7)) - 1];
  return month ? `${Number(at.slice(8, 10))} ${month} ${at.slice(0, 4)}` : at.slice(0, 10);
};

const zoneOf = (offset: string): string => {
  const [, sign = '', hours = '', minutes = ''] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  return zones.get(offset) ?? `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
};

/** Whether a stamp is an instant (`2026-10-02T15:33:19+09:00`) or a day alone; anything else is shown as it stands. */
const shape = /^\d{4}-\d\d-\d\d(T(\d\d:\d\d)(:\d\d)?(\.\d+)?(Z|[+-]\d\d:\d\d))?$/;

/** The hour as the copy has it: `15:33`; a day alone as a day. */
export function formatHour(at: string): string {
  const [, instant, hour] = shape.exec(at) ?? [];
  return instant ? (hour ?? at) : shape.test(at) ? dayOf(at) : at;
}

/** The stamp in the copy's own zone: `15:33 KST, 2 Oct 2025`. */
export function formatInCopyZone(at: string): string {
  const [, instant, hour, , , offset = ''] = shape.exec(at) ?? [];
  if (!shape.test(at)) return at;
  return instant ? `${hour} ${zoneOf(offset)}, ${dayOf(at)}` : dayOf(at);
}

/** The same instant where the reader is: `08:33 CEST`, with its day where that differs. `timeZone` is an IANA name, the system's if left out. */
export function formatInReaderZone(at: string, timeZone?: string): string {
  const instant = new Date(at);
  if (!shape.test(at) || Number.isNaN(instant.getTime())) return at;
  const zone = timeZone === undefined ? {} : { timeZone };
  const format = new Intl.DateTimeFormat('en-GB', {
    ...zone,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
  const part = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const time = `${part.get('hour')}:${part.get('minute')} ${part.get('timeZoneName')}`;
  const isSameDay = Number(part.get('day')) === Number(at.slice(8, 10));
  return isSameDay ? time : `${time}, ${part.get('day')} ${part.get('month')}`;
}
