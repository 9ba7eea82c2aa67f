import type { Article } from '../../wire/article.ts';
import styles from './Standing.module.css';

/** Says when copy may not be used as it stands: withheld by its agency, or canceled. */
export function Standing({ article }: { readonly article: Article }) {
  switch (article.status) {
    case 'usable':
      return null;
    case 'withheld':
      return (
        <p className={styles.standing}>
          <strong>Withheld.</strong> The source asks not to publish this copy yet.
        </p>
      );
    case 'canceled':
      return (
        <p className={styles.standing} data-alarm>
          <strong>Killed.</strong> The source withdrew this copy; do not use it.
        </p>
      );
  }
}
