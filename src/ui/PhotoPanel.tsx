import { useState } from 'react';
import { Icon } from './Icon.tsx';
import styles from './PhotoPanel.module.css';

/** A photo as its panel shows it. */
export type PhotoValue = {
  readonly caption: string;
  readonly language: string;
  readonly credit: string | null;
  /** The terms in their own words. */
  readonly terms: readonly string[];
  /** What they come to, in a few words; null where Slugline does not know. */
  readonly badge: string | null;
  /** The picture's address; null where none came with the copy. */
  readonly picture: string | null;
  /** Whether a print may carry the picture. */
  readonly mayBePassedOn: boolean;
};

/** The photos of a story: picture or not, caption, credit, and the terms never parted from them. */
export function PhotoPanel({ photos }: { readonly photos: readonly PhotoValue[] }) {
  return (
    <aside className={styles.panel} aria-label={photos.length === 1 ? 'Photo' : 'Photos'}>
      {photos.map((photo, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes, so a photo's place is its name
        <Photo key={index} photo={photo} />
      ))}
    </aside>
  );
}

function Photo({ photo }: { readonly photo: PhotoValue }) {
  const { caption, language, credit, terms, badge, picture, mayBePassedOn } = photo;
  const [broken, setBroken] = useState<string | null>(null);
  const isShown = picture !== null && picture !== broken;
  return (
    <figure className={styles.photo} data-passed-on={mayBePassedOn}>
      {isShown ? (
        <img src={picture} alt="" width="480" height="360" loading="lazy" onError={() => setBroken(picture)} />
      ) : (
        <p className={styles.absent}>
          <Icon name="photo" />
          {picture === null ? 'No picture came with the copy' : 'The picture could not be loaded'}
        </p>
      )}
      <figcaption lang={language}>
        <span dir="auto">{caption}</span>
        {credit !== null && <span className={styles.credit}>{credit}</span>}
        {terms.length > 0 && (
          <span className={styles.terms}>
            <Icon name="terms" />
            <span>
              {badge !== null && <b lang="en">{badge}</b>}
              <span>{terms.join('. ')}</span>
            </span>
          </span>
        )}
      </figcaption>
    </figure>
  );
}
