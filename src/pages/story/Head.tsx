import { readingMinutes } from '../../archive/readingMinutes.ts';
import { isElsewhere } from '../../ui/formatTime.ts';
import { Timestamp } from '../../ui/Timestamp.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import type { Article } from '../../wire/article.ts';
import { sayWith } from '../../words/sayWith.tsx';
import { say } from '../../words/words.ts';
import styles from './Head.module.css';
import { Kicker } from './Kicker.tsx';

/** The head of a story: marker, source, slugline, headline, who wrote it and when it was filed. */
export function Head({ article }: { readonly article: Article }) {
  const { headline, bylines, filedAt, language } = article;
  const minutes = readingMinutes(article);
  return (
    <header className={styles.head}>
      <Kicker article={article} />
      <h1 className={styles.headline} lang={language} dir="auto" tabIndex={-1} data-field="headline">
        <Unbroken text={headline ?? say('No headline in the copy')} />
      </h1>
      <p className={styles.byline}>
        {bylines.length > 0 && (
          <span data-field="byline">
            {sayWith('By {names}', {
              names: bylines.map((byline, index) => (
                <span key={`${byline.name} ${byline.language}`}>
                  {index > 0 && ' '}
                  <bdi className={styles.name} lang={byline.language}>
                    {byline.name}
                  </bdi>
                </span>
              )),
            })}
          </span>
        )}
        {filedAt && (
          <span data-field="filedAt">{sayWith('Filed {when}', { when: <Timestamp at={filedAt} form="copy" /> })}</span>
        )}
        {minutes > 1 && <span>{say('{minutes} min to read', { minutes })}</span>}
        {filedAt?.includes('T') && isElsewhere(filedAt) && (
          <span>{sayWith('{when}, your time', { when: <Timestamp at={filedAt} form="reader" /> })}</span>
        )}
      </p>
    </header>
  );
}
