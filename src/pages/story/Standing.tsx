import type { StoredExtra } from '../../archive/bundle.ts';
import { sayWith } from '../../words/sayWith.tsx';
import { say } from '../../words/words.ts';
import { embargoInWords } from '../embargoInWords.ts';
import styles from './Standing.module.css';

type Props = { readonly order: StoredExtra['order'] };

/** Says of copy that may be shown that it was under embargo, or held, before; while it is, its page says so. */
export function Standing({ order }: Props) {
  if (order?.kind === 'embargo' && order.until)
    return (
      <p className={styles.standing}>
        {sayWith('{strong} {until}.', {
          strong: <strong>{say('Was embargoed')}</strong>,
          until: embargoInWords(order.until),
        })}
      </p>
    );
  if (order?.kind === 'hold')
    return (
      <p className={styles.standing}>
        <strong>{say('Was held.')}</strong> {say('The source has since released this story.')}
      </p>
    );
  return null;
}
