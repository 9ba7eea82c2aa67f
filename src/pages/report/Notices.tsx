import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../ui/Button.tsx';
import { inOrder } from '../../ui/inOrder.ts';
import { counted } from '../formatDay.ts';
import { storyPath } from '../paths.ts';
import type { CodeNotices } from './byCode.ts';

/** Notices drawn at once; more follow on request. */
const batch = 100;

/** The notices of one code: what they say, what the reader can do, and a way into the raw copy of each. */
export function Notices({ code, kind, notices }: CodeNotices) {
  const [shown, setShown] = useState(batch);
  const [first] = notices;
  const isOneSentence = notices.every(({ message }) => message === first?.message);
  return (
    <details>
      <summary>
        {code}{' '}
        <span>
          {counted(notices.length, 'notice', 'notices')}, leaves a reading {kind.leaves}
        </span>
      </summary>
      <p>{isOneSentence ? first?.message : kind.says}</p>
      <p>
        <b>To do</b> {kind.todo}
      </p>
      <ul>
        {inOrder(notices.slice(0, shown)).map(({ key, value: { file, line, message, story, version } }) => (
          <li key={key}>
            <Link to={storyPath(story, version, { view: 'copy', line })}>
              <bdi>{file}</bdi>, line {line}
            </Link>
            {!isOneSentence && <bdi>{message}</bdi>}
          </li>
        ))}
      </ul>
      {notices.length > shown && (
        <Button kind="firm" onPress={() => setShown(shown + batch)}>
          Show {counted(Math.min(batch, notices.length - shown), 'more notice', 'more notices')}
        </Button>
      )}
    </details>
  );
}
