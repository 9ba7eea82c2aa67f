import styles from './Exactly.module.css';
import { hiddenCharacters } from './hiddenCharacters.ts';
import { inOrder } from './inOrder.ts';

/** Raw text to the last character: what shows nothing or would turn the line around stands as its code. */
export function Exactly({ text }: { readonly text: string }) {
  return inOrder(hiddenCharacters(text)).map(({ key, value }) =>
    value.kind === 'text' ? (
      value.text
    ) : (
      <bdi key={key} className={styles.hidden} dir="ltr">
        {value.code}
        {value.times > 1 && `×${value.times}`}
      </bdi>
    ),
  );
}
