import { Suspense } from 'react';
import type { StoredExtra } from '../../archive/bundle.ts';
import { useTerritory } from '../../data/useTerritory.ts';
import { PhotoPanel } from '../../ui/PhotoPanel.tsx';
import type { Article } from '../../wire/article.ts';
import { optional } from '../optional.ts';
import { photoValues } from './photoValue.ts';
import { useViewer } from './useViewer.ts';

const PhotoViewer = optional(() => import('../../ui/PhotoViewer.tsx').then((m) => m.PhotoViewer));

type Props = { readonly article: Article; readonly extra: StoredExtra };

/** The photos of a version, as its terms allow where the reader is, and one of them large. */
export function Photos({ article, extra }: Props) {
  const { at, open, close } = useViewer();
  const photos = photoValues(article, extra, useTerritory());
  return (
    <>
      <PhotoPanel photos={photos} onOpen={open} />
      {at !== null && (
        <Suspense>
          <PhotoViewer photos={photos} first={at} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
