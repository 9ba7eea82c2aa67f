import { Marker } from '../../ui/Marker.tsx';
import type { Article } from '../../wire/article.ts';
import styles from './Kicker.module.css';

/** The line above a headline: marker, genre, source and slugline. */
export function Kicker({ article }: { readonly article: Article }) {
  const { marker, genre, source, slugline, language } = article;
  return (
    <p className={styles.kicker}>
      {marker && (
        <span data-field="marker">
          <Marker marker={marker} language={language} />
        </span>
      )}
      {genre && (
        <strong data-field="genre" lang={language}>
          {genre}
        </strong>
      )}
      {source && (
        <span className={styles.source} lang={language} data-field="source">
          {source.name}
        </span>
      )}
      {slugline && (
        <bdi data-field="slugline" lang={language}>
          {slugline}
        </bdi>
      )}
    </p>
  );
}
