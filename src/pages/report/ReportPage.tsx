import { useSuspenseQuery } from '@tanstack/react-query';
import { everything } from '../../archive/query.ts';
import type { Report } from '../../archive/report.ts';
import { reportQuery } from '../../data/report.ts';
import { Link } from '../../ui/Link.tsx';
import { counted, say } from '../../words/words.ts';
import { listPath, listRoute } from '../paths.ts';
import { useTitle } from '../useTitle.ts';
import { byCode } from './byCode.ts';
import { Notices } from './Notices.tsx';
import styles from './ReportPage.module.css';
import { SetAsideFiles } from './SetAsideFiles.tsx';

const meanings = [
  { id: 'certain', says: 'What stands on the page is what the copy says.' },
  { id: 'likely', says: 'A part was worked out from evidence, and is right nearly always.' },
  { id: 'doubtful', says: 'A part may be missing or wrong; a person should look.' },
] as const;

function Readings({ confidence }: { readonly confidence: Report['confidence'] }) {
  return (
    <dl>
      {meanings.map(({ id, says }) => (
        <div key={id} className={styles.reading}>
          <dt>
            {say(id)} <span>{counted(confidence[id], 'article', 'articles')}</span>
          </dt>
          <dd>
            {say(says)}{' '}
            {id === 'doubtful' && confidence.doubtful > 0 && (
              <Link to={listPath({ ...everything, show: 'review' })}>{say('See them in the list')}</Link>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What the builder made of the folder: how sure the readings are, files set aside, and what the parser would not guess. */
export function ReportPage() {
  const { files, articles, stories, confidence, setAside, notices } = useSuspenseQuery(reportQuery).data;
  useTitle(say('Report'));
  return (
    <div className={styles.report}>
      <p>
        <Link className={styles.back} to={listRoute}>
          {say('List')}
        </Link>
      </p>
      <h1>{say('What was found in the folder')}</h1>
      <p>
        {say('{files} read, {articles}, {stories}, {notices}.', {
          files: counted(files, 'file', 'files'),
          articles: counted(articles, 'article', 'articles'),
          stories: counted(stories, 'story', 'stories'),
          notices: counted(notices.length, 'notice', 'notices'),
        })}
      </p>
      <section aria-labelledby="readings">
        <h2 id="readings">{say('How sure the readings are')}</h2>
        <Readings confidence={confidence} />
      </section>
      <section aria-labelledby="set-aside">
        <h2 id="set-aside">{say('{files} set aside', { files: counted(setAside.length, 'file', 'files') })}</h2>
        <SetAsideFiles files={setAside} />
      </section>
      <section aria-labelledby="notices">
        <h2 id="notices">{say('What the parser noticed')}</h2>
        {notices.length === 0 && <p>{say('Nothing: every line found its field.')}</p>}
        {byCode(notices).map((one) => (
          <Notices key={one.code} {...one} />
        ))}
      </section>
    </div>
  );
}
