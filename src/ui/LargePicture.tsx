import { type RefObject, type SyntheticEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { say } from '../words/words.ts';
import { Icon } from './Icon.tsx';
import styles from './LargePicture.module.css';
import type { PhotoValue } from './PhotoPanel.tsx';
import { within } from './scale.ts';
import { usePinch } from './usePinch.ts';

type Props = {
  readonly photo: PhotoValue;
  readonly scale: number;
  readonly onScale: (change: (scale: number) => number) => void;
};

/** What a screen is given to draw at the most, in dots: decoded it takes four bytes each. */
const mostDots = 100_000_000;

const lost = (): string => say('The picture cannot be shown: the file is missing, or is no picture');

function troubleWith({
  currentTarget: { naturalWidth, naturalHeight },
}: SyntheticEvent<HTMLImageElement>): string | null {
  if (naturalWidth * naturalHeight <= mostDots) return null;
  return say('The picture is too large to show: {width} × {height} dots', {
    width: naturalWidth,
    height: naturalHeight,
  });
}

/** Keeps what is in the middle there while the picture grows. */
function useMiddle(stage: RefObject<HTMLElement | null>, scale: number): void {
  const before = useRef(scale);
  useLayoutEffect(() => {
    const on = stage.current;
    const by = scale / before.current;
    before.current = scale;
    if (!on || by === 1) return;
    const [x, y] = [on.clientWidth / 2, on.clientHeight / 2];
    on.scrollTo((on.scrollLeft + x) * by - x, (on.scrollTop + y) * by - y);
  }, [stage, scale]);
}

/** A picture as large as there is room, or larger in a frame that scrolls; one line where there is none to show. */
export function LargePicture({ photo: { picture, withheld }, scale, onScale }: Props) {
  const stage = useRef<HTMLElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useMiddle(stage, scale);
  usePinch(
    stage,
    useCallback((by: number) => onScale((now) => within(now * by)), [onScale]),
  );
  const isShown = picture !== null && trouble === null;
  return (
    <section
      ref={stage}
      className={styles.stage}
      aria-label={say('Picture')}
      tabIndex={isShown && scale > 1 ? 0 : undefined}
    >
      {isShown ? (
        <img
          src={picture.src}
          alt={picture.alt}
          decoding="async"
          style={{ inlineSize: `${scale * 100}%`, blockSize: `${scale * 100}%` }}
          onError={() => setTrouble(lost())}
          onLoad={(event) => setTrouble(troubleWith(event))}
        />
      ) : (
        <p className={styles.gone}>
          <Icon name={withheld ? 'photo-off' : 'photo'} />
          {withheld ?? trouble ?? say('No picture came with the copy')}
        </p>
      )}
    </section>
  );
}
