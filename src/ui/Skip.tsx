import styles from './Skip.module.css';

type Props = {
  /** `Skip to the stories`. */
  readonly name: string;
  /** Finds the element to put the focus on. */
  readonly find: () => HTMLElement | null;
};

/** The first stop of the keyboard: leads past the furniture, without a change of the address. */
export function Skip({ name, find }: Props) {
  return (
    <button type="button" className={styles.skip} onClick={() => find()?.focus()}>
      {name}
    </button>
  );
}
