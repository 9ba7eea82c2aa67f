import { formatHour, formatInCopyZone, formatInReaderZone } from './formatTime.ts';

type Form = 'time' | 'copy' | 'reader';

const formats: Record<Form, (at: string) => string> = {
  time: formatHour,
  copy: formatInCopyZone,
  reader: formatInReaderZone,
};

/** When copy was filed: the hour alone, in full in the copy's zone, or in the reader's. */
export function Timestamp({ at, form }: { readonly at: string; readonly form: Form }) {
  return <time dateTime={at}>{formats[form](at)}</time>;
}
