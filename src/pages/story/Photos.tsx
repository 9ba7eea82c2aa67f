import type { StoredExtra } from '../../archive/bundle.ts';
import { useTerritory } from '../../data/useTerritory.ts';
import { PhotoPanel } from '../../ui/PhotoPanel.tsx';
import type { Article } from '../../wire/article.ts';
import { photoValues } from './photoValue.ts';

type Props = { readonly article: Article; readonly extra: StoredExtra };

/** The photos of a version, as its terms allow where the reader is. */
export function Photos({ article, extra }: Props) {
  return <PhotoPanel photos={photoValues(article, extra, useTerritory())} />;
}
