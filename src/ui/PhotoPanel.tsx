import { useState } from 'react';
import { Icon } from './Icon.tsx';
import { inOrder } from './inOrder.ts';
import styles from './PhotoPanel.module.css';

/** A photo as the panel shows it. */
export type PhotoValue = {
  readonly caption: string;
  readonly language: string;
  readonly credit: string | null;
  /** The usage terms in their own words. */
  readonly terms: readonly string[];
  /** What the terms come to, `Republic of Korea only · no redistribution`. */
  readonly badge: string | null;
  readonly picture: { readonly src: string; readonly alt: string } | null;
  /** Whether paper may carry the picture on; a printed page leaves it out where not. */
  readonly mayBePassedOn?: boolean;
  readonly isWithheld?: boolean;
};

function Picture({ picture, isWithheld = false }: PhotoValue) {
  const [hasFailed, setHasFailed] = useState(false);
  if (picture === null || isWithheld || hasFailed)
    return (
      <p className={styles.gone}>
        <Icon name={isWithheld ? 'photo-off' : 'photo'} />
        {isWithheld ? 'Picture withheld' : 'No picture came with the copy'}
      </p>
    );
  return (
    <img
      className={styles.picture}
      src={picture.src}
      alt={picture.alt}
      width={480}
      height={360}
      loading="lazy"
      decoding="async"
      onError={() => setHasFailed(true)}
    />
  );
}

function Terms({ badge, terms }: PhotoValue) {
  if (badge === null && terms.length === 0) return null;
  return (
    <span className={styles.terms} data-field="usageTerms">
      <Icon name="terms" />
      <span>
        {badge && <b>{badge}</b>}
        {inOrder(terms).map(({ key, value }) => (
          <span key={key}>{value}</span>
        ))}
      </span>
    </span>
  );
}

/** The photos of a story: picture or the place of one, caption, credit, and the usage terms as the caption's last line. */
export function PhotoPanel({ photos }: { readonly photos: readonly PhotoValue[] }) {
  return (
    <aside className={styles.panel} aria-label={photos.length > 1 ? 'Photos' : 'Photo'}>
      {inOrder(photos).map(({ key, value: photo }) => (
        <figure key={key} className={styles.photo} data-passed-on={photo.mayBePassedOn ?? true}>
          <Picture key={photo.picture?.src} {...photo} />
          {photo.picture && photo.mayBePassedOn === false && !photo.isWithheld && (
            <p className={styles.onPaper}>The picture is left out on paper: its terms forbid passing it on.</p>
          )}
          <figcaption lang={photo.language} dir="auto">
            <span data-field="caption">{photo.caption}</span>
            {photo.credit && (
              <span className={styles.credit} data-field="credit">
                {photo.credit}
              </span>
            )}
            <Terms {...photo} />
          </figcaption>
        </figure>
      ))}
    </aside>
  );
}
