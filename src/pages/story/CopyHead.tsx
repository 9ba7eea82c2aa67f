import type { CopyIndex } from '../../archive/indexCopy.ts';
import { Link } from '../../ui/Link.tsx';
import type { Article } from '../../wire/article.ts';
import { counted, say } from '../../words/words.ts';
import type { Part, Trail } from '../paths.ts';
import { CopyAll } from './CopyAll.tsx';
import styles from './CopyHead.module.css';

type Props = {
  readonly article: Article;
  readonly index: CopyIndex;
  readonly siblings: number;
  readonly to: (part: Part) => string;
  readonly trail: Trail;
};

/** The head of the copy view: which version, which file, how long it is, and the way to its notices. */
export function CopyHead({ article, index, siblings, to, trail }: Props) {
  const { marker, slugline, file, notices, language } = article;
  const first = notices[0];
  return (
    <header className={styles.head}>
      <p>
        <strong>{say('Raw copy')}</strong>
        {marker && <bdi lang={language}>{marker.text}</bdi>}
        {slugline && <bdi lang={language}>{slugline}</bdi>}
      </p>
      <h1 tabIndex={-1}>{say('The copy as received, field by field')}</h1>
      <p className={styles.facts}>
        <bdi>{file}</bdi>
        <span>{counted(index.copy.length, 'character', 'characters')}</span>
        <span>{counted(index.lineStarts.length, 'line', 'lines')}</span>
        {first && (
          <Link to={to({ line: first.line })} state={trail} replace>
            {counted(notices.length, 'notice', 'notices')}
          </Link>
        )}
      </p>
      <div className={styles.copyAll}>
        <CopyAll text={index.copy} />
      </div>
      {siblings > 1 && (
        <p>
          {say('The file holds {articles}; all of it is shown.', {
            articles: counted(siblings, 'article', 'articles'),
          })}
        </p>
      )}
    </header>
  );
}
