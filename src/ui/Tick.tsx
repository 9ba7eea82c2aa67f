import styles from './Tick.module.css';

type Props = {
  readonly name: string;
  /** What it does, in a line. */
  readonly note?: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
};

/** Something that is on or off. */
export function Tick({ name, note, isOn, onToggle }: Props) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={isOn} onChange={onToggle} />
      <span>
        {name}
        {note && <small>{note}</small>}
      </span>
    </label>
  );
}
