import { Link } from 'react-router';
import { correctedIn } from '../../archive/audit/correctedIn.ts';
import type { StoredStory } from '../../archive/bundle.ts';
import { toldVersion } from '../../archive/standing/standingOf.ts';
import { storyPath, type Trail } from '../paths.ts';
import styles from './Standing.module.css';

type Props = { readonly story: StoredStory; readonly version: number; readonly trail: Trail };

/** Paragraphs named beside a correction; the difference has them all. */
const most = 8;

const counted = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${numbers.slice(0, most).join(', ')}`;

/** Says that a version is a correction, and of which paragraphs, each a way to it. */
export function Corrected({ story, version, trail }: Props) {
  const correction = story.articles[version - 1] ?? story.articles[0];
  const before = version > 1 ? (story.articles[toldVersion(story, version - 1) - 1] ?? null) : null;
  const { paragraphs, by, misnamed } = correctedIn(correction, before);
  const to = storyPath(story.id, version === story.articles.length ? null : version);
  return (
    <p className={styles.standing} data-alarm>
      <strong>Corrected.</strong> {before === null && 'What it corrects is not in this archive. '}
      {paragraphs.length > 0 && (
        <>
          {misnamed.length > 0 && `The note names ${counted(misnamed)}, which did not change. `}
          {by === 'note' ? 'The note names ' : 'It differs in '}
          {paragraphs.length === 1 ? 'paragraph ' : 'paragraphs '}
          {paragraphs.slice(0, most).map((at, index) => (
            <span key={at}>
              {index > 0 && ', '}
              <Link to={`${to}#p${at}`} state={trail}>
                {at}
              </Link>
            </span>
          ))}
          {paragraphs.length > most && ` and ${paragraphs.length - most} more`}.
        </>
      )}
      {paragraphs.length === 0 && before !== null && 'No paragraph differs from the version before.'}
    </p>
  );
}
