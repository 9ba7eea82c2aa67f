import { useState } from 'react';
import { say } from '../words/words.ts';
import { Icon } from './Icon.tsx';
import { inOrder } from './inOrder.ts';
import styles from './PhotoPanel.module.css';
import { PhotoTerms } from './PhotoTerms.tsx';

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
  /** Why it is not shown, in one line; null where it may be. */
  readonly withheld: string | null;
};

type PictureProps = Pick<PhotoValue, 'picture' | 'withheld'> & { readonly name: string; readonly onOpen: () => void };

function Picture({ picture, withheld, name, onOpen }: PictureProps) {
  const [hasFailed, setHasFailed] = useState(false);
  if (picture === null || hasFailed)
    return (
      <p className={styles.gone} data-withheld={withheld !== null}>
        <Icon name={withheld ? 'photo-off' : 'photo'} />
        {withheld ?? (hasFailed ? say('The picture cannot be shown') : say('No picture came with the copy'))}
      </p>
    );
  return (
    <button type="button" className={styles.open} aria-label={name} onClick={onOpen}>
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
    </button>
  );
}

type Props = {
  readonly photos: readonly PhotoValue[];
  /** Asks for a photo large, by its place. */
  readonly onOpen: (at: number) => void;
};

/** The photos of a story: picture or the place of one, caption, credit, and the usage terms as the caption's last line. */
export function PhotoPanel({ photos, onOpen }: Props) {
  const count = photos.length;
  return (
    <aside className={styles.panel} aria-label={count > 1 ? say('Photos') : say('Photo')}>
      {inOrder(photos).map(({ key, value: photo }, at) => (
        <figure key={key} className={styles.photo} data-passed-on={photo.mayBePassedOn ?? true}>
          <Picture
            key={photo.picture?.src}
            picture={photo.picture}
            withheld={photo.withheld}
            name={count > 1 ? say('Look at photo {at} of {all}', { at: at + 1, all: count }) : say('Look at the photo')}
            onOpen={() => onOpen(at)}
          />
          {photo.picture && photo.mayBePassedOn === false && !photo.withheld && (
            <p className={styles.onPaper}>{say('The picture is left out on paper: its terms forbid passing it on.')}</p>
          )}
          <PhotoTerms {...photo} />
        </figure>
      ))}
    </aside>
  );
}
