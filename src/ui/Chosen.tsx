import { say } from '../words/words.ts';
import styles from './Chosen.module.css';
import { Icon } from './Icon.tsx';

/** A filter that is on. */
export type ChosenFilter = { readonly id: string; readonly name: string; readonly language: string };

type Props = { readonly filters: readonly ChosenFilter[]; readonly onDrop: (id: string) => void };

/** The filters that are on; pressing one drops it. */
export function Chosen({ filters, onDrop }: Props) {
  return (
    <ul className={styles.chosen} aria-label={say('Filters')}>
      {filters.map(({ id, name, language }) => (
        <li key={id}>
          <button type="button" onClick={() => onDrop(id)}>
            <span className="unseen">{say('Remove filter')} </span>
            <span lang={language}>{name}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}
