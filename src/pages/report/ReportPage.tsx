import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ReportedNotice } from '../../archive/report.ts';
import { reportQuery } from '../../data/report.ts';
import { counted } from '../formatDay.ts';
import { listRoute, storyPath } from '../paths.ts';
import { useTitle } from '../useTitle.ts';
import styles from './ReportPage.module.css';

const byCode = (notices: readonly ReportedNotice[]): [string, ReportedNotice[]][] => {
  const codes = new Map<string, ReportedNotice[]>();
  for (const notice of notices) codes.set(notice.code, [...(codes.get(notice.code) ?? []), notice]);
  return [...codes].sort(([a], [b]) => a.localeCompare(b));
};

/** What the builder made of the folder: files set aside with their reasons, and what the parser would not guess. */
export function ReportPage() {
  const { files, articles, stories, setAside, notices } = useSuspenseQuery(reportQuery).data;
  useTitle('Report');
  return (
    <div className={styles.report}>
      <p>
        <Link className={styles.back} to={listRoute}>
          List
        </Link>
      </p>
      <h1>What was found in the folder</h1>
      <p>
        {counted(files, 'file', 'files')} read, {counted(articles, 'article', 'articles')},{' '}
        {counted(stories, 'story', 'stories')}, {counted(notices.length, 'notice', 'notices')}.
      </p>
      <section aria-labelledby="set-aside">
        <h2 id="set-aside">{counted(setAside.length, 'file', 'files')} set aside</h2>
        {setAside.length === 0 && <p>Every file gave an article.</p>}
        <dl>
          {setAside.map(({ file, reason }) => (
            <div key={file}>
              <dt>
                <bdi>{file}</bdi>
              </dt>
              <dd>{reason}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="notices">
        <h2 id="notices">What the parser would not guess</h2>
        {notices.length === 0 && <p>Nothing: every line found its field.</p>}
        {byCode(notices).map(([code, ofCode]) => (
          <details key={code}>
            <summary>
              {code} <span>{counted(ofCode.length, 'notice', 'notices')}</span>
            </summary>
            <ul>
              {ofCode.map(({ file, line, message, story }) => (
                <li key={`${file} ${line} ${message}`}>
                  <Link to={storyPath(story)}>
                    {file}, line {line}
                  </Link>
                  <span>{message}</span>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </section>
    </div>
  );
}
