import { Icon } from './Icon.tsx';
import { inOrder } from './inOrder.ts';
import { Ours } from './Ours.tsx';
import type { PhotoValue } from './PhotoPanel.tsx';
import styles from './PhotoTerms.module.css';

/** What a photo shows, who took it, and as the last line its usage terms in their own words behind what they come to. */
export function PhotoTerms({ caption, language, credit, badge, terms }: PhotoValue) {
  return (
    <figcaption className={styles.caption} lang={language} dir="auto">
      <span data-field="caption">{caption}</span>
      {credit && (
        <span className={styles.credit} data-field="credit">
          {credit}
        </span>
      )}
      {(badge !== null || terms.length > 0) && (
        <span className={styles.terms} data-field="usageTerms">
          <Icon name="terms" />
          <span>
            {badge && (
              <b>
                <Ours>{badge}</Ours>
              </b>
            )}
            {inOrder(terms).map(({ key, value }) => (
              <span key={key}>{value}</span>
            ))}
          </span>
        </span>
      )}
    </figcaption>
  );
}
