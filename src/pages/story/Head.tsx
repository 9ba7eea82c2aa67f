import { Marker } from '../../ui/Marker.tsx';
import { Timestamp } from '../../ui/Timestamp.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import type { Article } from '../../wire/article.ts';
import styles from './Head.module.css';

/** The head of a story: marker, source, slugline, headline, who wrote it and when it was filed. */
export function Head({ article }: { readonly article: Article }) {
  const { marker, genre, source, slugline, headline, bylines, filedAt, language } = article;
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        {marker && <Marker marker={marker} language={language} />}
        {genre && <strong>{genre}</strong>}
        {source && (
          <span className={styles.source} lang={language}>
            {source.name}
          </span>
        )}
        {slugline && <bdi>{slugline}</bdi>}
      </p>
      <h1 className={styles.headline} lang={language} dir="auto" tabIndex={-1}>
        <Unbroken text={headline ?? 'No headline in the copy'} />
      </h1>
      <p className={styles.byline}>
        {bylines.length > 0 && (
          <span>
            By{' '}
            {bylines.map((byline, index) => (
              <span key={`${byline.name} ${byline.language}`}>
                {index > 0 && ' '}
                <bdi className={styles.name} lang={byline.language}>
                  {byline.name}
                </bdi>
              </span>
            ))}
          </span>
        )}
        {filedAt && (
          <span>
            Filed <Timestamp at={filedAt} form="copy" />
          </span>
        )}
        {filedAt?.includes('T') && (
          <span>
            <Timestamp at={filedAt} form="reader" />, your time
          </span>
        )}
      </p>
    </header>
  );
}
