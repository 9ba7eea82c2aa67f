import styles from './DateRange.module.css';

type Props = {
  readonly from: string | null;
  readonly to: string | null;
  readonly onChange: (from: string | null, to: string | null) => void;
};

/** Two days, `YYYY-MM-DD`, both inclusive; an empty one leaves its end open. */
export function DateRange({ from, to, onChange }: Props) {
  return (
    <div className={styles.range}>
      <label>
        From
        <input type="date" value={from ?? ''} onChange={(event) => onChange(event.target.value || null, to)} />
      </label>
      <label>
        To
        <input type="date" value={to ?? ''} onChange={(event) => onChange(from, event.target.value || null)} />
      </label>
    </div>
  );
}
