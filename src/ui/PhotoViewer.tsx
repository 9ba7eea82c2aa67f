import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { say } from '../words/words.ts';
import { Icon } from './Icon.tsx';
import { LargePicture } from './LargePicture.tsx';
import type { PhotoValue } from './PhotoPanel.tsx';
import { PhotoTerms } from './PhotoTerms.tsx';
import styles from './PhotoViewer.module.css';
import { larger, smaller, whole } from './scale.ts';

type Props = {
  readonly photos: readonly PhotoValue[];
  /** The place of the photo to begin with. */
  readonly first: number;
  readonly onClose: () => void;
};

type ControlProps = { readonly name: string; readonly onPress: (() => void) | null };

/** A control that keeps its place, and the focus, where there is nothing to do. */
const Control = ({ name, onPress }: ControlProps) => (
  <button type="button" aria-disabled={onPress === null} onClick={() => onPress?.()}>
    {name}
  </button>
);

/** Opens a dialog over the screen; closed before it leaves the page, so that the focus goes back to where it was. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    heading.current?.focus();
    return () => shown?.close();
  }, []);
  return { dialog, heading };
}

/** The photos of a story one at a time, as large as the screen, with caption, credit and terms always in sight. */
export function PhotoViewer({ photos, first, onClose }: Props) {
  const { dialog, heading } = useModal();
  const id = useId();
  const [at, setAt] = useState(first);
  const [scale, setScale] = useState(whole);
  const photo = photos[at];
  if (!photo) return null;
  const turn = (to: number): void => {
    setAt(to);
    setScale(whole);
  };
  const previous = at > 0 ? () => turn(at - 1) : null;
  const next = at < photos.length - 1 ? () => turn(at + 1) : null;
  const grow = larger(scale) > scale ? () => setScale(larger) : null;
  const shrink = smaller(scale) < scale ? () => setScale(smaller) : null;
  const byKey = new Map([
    ['ArrowLeft', previous],
    ['ArrowRight', next],
    ['+', grow],
    ['=', grow],
    ['-', shrink],
    ['0', () => setScale(whole)],
  ]);
  const press = (event: KeyboardEvent): void => {
    // The story's own keys wait below.
    event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.altKey || !byKey.has(event.key)) return;
    event.preventDefault();
    byKey.get(event.key)?.();
  };
  return (
    <dialog ref={dialog} className={styles.viewer} aria-labelledby={id} onClose={onClose} onKeyDown={press}>
      <h2 id={id} ref={heading} className={styles.count} tabIndex={-1} aria-live="polite">
        {photos.length > 1 ? say('Photo {at} of {all}', { at: at + 1, all: photos.length }) : say('Photo')}
      </h2>
      <button type="button" className={styles.close} aria-label={say('Close')} onClick={() => dialog.current?.close()}>
        <Icon name="close" />
      </button>
      <figure className={styles.photo}>
        <LargePicture key={at} photo={photo} scale={scale} onScale={setScale} />
        <PhotoTerms {...photo} />
      </figure>
      <div className={styles.controls}>
        {photos.length > 1 && <Control name={say('Previous')} onPress={previous} />}
        {photos.length > 1 && <Control name={say('Next')} onPress={next} />}
        <Control name={say('Smaller')} onPress={photo.picture && shrink} />
        <Control name={say('Larger')} onPress={photo.picture && grow} />
      </div>
    </dialog>
  );
}
