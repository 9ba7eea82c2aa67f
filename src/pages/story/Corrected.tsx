import { correctedIn } from '../../archive/audit/correctedIn.ts';
import type { StoredStory } from '../../archive/bundle.ts';
import { toldVersion } from '../../archive/standing/standingOf.ts';
import { Link } from '../../ui/Link.tsx';
import { sayWith } from '../../words/sayWith.tsx';
import { say } from '../../words/words.ts';
import { hourOf, storyPath, type Trail } from '../paths.ts';
import styles from './Standing.module.css';

type Props = { readonly story: StoredStory; readonly version: number; readonly trail: Trail };

/** Paragraphs named beside a correction; the difference has them all. */
const most = 8;

const named = (numbers: readonly number[]): string =>
  numbers.length === 1
    ? say('paragraph {n}', { n: numbers[0] ?? 0 })
    : say('paragraphs {n}', { n: numbers.slice(0, most).join(', ') });

function sentenceOf(by: 'note' | 'difference', count: number) {
  if (count > most)
    return by === 'note'
      ? 'The note names paragraphs {links} and {more} more.'
      : 'It differs in paragraphs {links} and {more} more.';
  if (count > 1) return by === 'note' ? 'The note names paragraphs {links}.' : 'It differs in paragraphs {links}.';
  return by === 'note' ? 'The note names paragraph {links}.' : 'It differs in paragraph {links}.';
}

/** Says that a version is a correction, and of which paragraphs, each a way to it. */
export function Corrected({ story, version, trail }: Props) {
  const correction = story.articles[version - 1] ?? story.articles[0];
  const before = version > 1 ? (story.articles[toldVersion(story, version - 1) - 1] ?? null) : null;
  const { paragraphs, by, misnamed } = correctedIn(correction, before);
  const to = storyPath(story.id, version === story.articles.length ? null : version, { at: hourOf(trail) });
  const links = paragraphs.slice(0, most).map((at, index) => (
    <span key={at}>
      {index > 0 && ', '}
      <Link to={`${to}#p${at}`} state={trail}>
        {at}
      </Link>
    </span>
  ));
  return (
    <p className={styles.standing} data-alarm>
      <strong>{say('Corrected.')}</strong> {before === null && `${say('What it corrects is not in this archive.')} `}
      {paragraphs.length > 0 && (
        <>
          {misnamed.length > 0 &&
            `${say('The note names {paragraphs}, which did not change.', { paragraphs: named(misnamed) })} `}
          {sayWith(sentenceOf(by, paragraphs.length), { links, more: paragraphs.length - most })}
        </>
      )}
      {paragraphs.length === 0 && before !== null && say('No paragraph differs from the version before.')}
    </p>
  );
}
