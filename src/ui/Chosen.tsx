import styles from './Chosen.module.css';
import { Icon } from './Icon.tsx';

type Props = {
  readonly filters: readonly { readonly id: string; readonly name: string; readonly language: string }[];
  readonly onDrop: (id: string) => void;
};

/** The filters in force, each dropped by a press. */
export function Chosen({ filters, onDrop }: Props) {
  return (
    <ul className={styles.chosen} aria-label="Filters in force">
      {filters.map(({ id, name, language }) => (
        <li key={id}>
          <button type="button" aria-label={`Remove filter ${name}`} onClick={() => onDrop(id)}>
            <span lang={language}>{name}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
