import { formatClock, formatForReader, formatInCopyZone, isTime } from './formatTime.ts';

type Props = {
  readonly at: string;
  /** `time`: the hour as the copy has it; `copy`: with its zone and day; `reader`: in the reader's zone. */
  readonly form: 'time' | 'copy' | 'reader';
  /** The name of the copy's zone, `KST`, where it is known. */
  readonly zone?: string | null;
};

const format = ({ at, form, zone }: Props): string => {
  switch (form) {
    case 'time':
      return formatClock(at);
    case 'copy':
      return formatInCopyZone(at, zone);
    case 'reader':
      return formatForReader(at);
  }
};

/** An instant or a day; what is neither is shown as it is. */
export function Timestamp(props: Props) {
  return isTime(props.at) ? <time dateTime={props.at}>{format(props)}</time> : <bdi>{props.at}</bdi>;
}
