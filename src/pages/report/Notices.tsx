import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { inOrder } from '../../ui/inOrder.ts';
import { Link } from '../../ui/Link.tsx';
import { Told } from '../../ui/Told.tsx';
import { sayWith } from '../../words/sayWith.tsx';
import { counted, say } from '../../words/words.ts';
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
          {say('{notices}, leaves a reading {confidence}', {
            notices: counted(notices.length, 'notice', 'notices'),
            confidence: say(kind.leaves),
          })}
        </span>
      </summary>
      <p>
        <Told text={(isOneSentence ? first?.message : kind.says) ?? ''} />
      </p>
      <p>
        <b>{say('To do')}</b> <Told text={kind.todo} />
      </p>
      <ul>
        {inOrder(notices.slice(0, shown)).map(({ key, value: { file, line, message, story, version } }) => (
          <li key={key}>
            <Link to={storyPath(story, version, { view: 'copy', line })}>
              {sayWith('{file}, line {line}', { file: <bdi>{file}</bdi>, line })}
            </Link>
            {!isOneSentence && (
              <bdi>
                <Told text={message} />
              </bdi>
            )}
          </li>
        ))}
      </ul>
      {notices.length > shown && (
        <Button kind="firm" onPress={() => setShown(shown + batch)}>
          {say('Show {what}', {
            what: counted(Math.min(batch, notices.length - shown), 'more notice', 'more notices'),
          })}
        </Button>
      )}
    </details>
  );
}
