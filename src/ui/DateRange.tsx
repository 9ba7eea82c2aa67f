import { type ChangeEvent, useEffect, useRef } from 'react';
import { say } from '../words/words.ts';
import styles from './DateRange.module.css';

type Props = {
  readonly from: string | null;
  readonly to: string | null;
  readonly onChange: (from: string | null, to: string | null) => void;
};

type FieldProps = {
  readonly name: string;
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
};

/** Keeps what is being typed: only a whole day, or none, is reported. */
function Field({ name, day, onDay }: FieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const restore = (): void => {
    if (input.current && input.current.value !== (day ?? '')) input.current.value = day ?? '';
  };
  useEffect(restore);
  const report = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const isPartial = target.validity.badInput || target.value.startsWith('0');
    if (!isPartial) onDay(target.value || null);
  };
  return (
    <label className={styles.field}>
      {name}
      <input ref={input} type="date" defaultValue={day ?? ''} onChange={report} onBlur={restore} />
    </label>
  );
}

/** The first and the last day, either of them open. */
export function DateRange({ from, to, onChange }: Props) {
  return (
    <div className={styles.range}>
      <Field name={say('From')} day={from} onDay={(day) => onChange(day, to)} />
      <Field name={say('To')} day={to} onDay={(day) => onChange(from, day)} />
    </div>
  );
}
