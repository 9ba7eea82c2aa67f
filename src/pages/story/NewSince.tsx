import { useMemo } from 'react';
import type { StoredStory } from '../../archive/bundle.ts';
import { differenceOf } from '../../archive/diff/differenceOf.ts';
import { Changes } from '../../ui/Changes.tsx';
import { say } from '../../words/words.ts';
import { changeValues } from './changeValues.ts';
import styles from './NewSince.module.css';
import { newInWords } from './newInWords.ts';

type Props = { readonly story: StoredStory; readonly from: number; readonly to: number };

/** Paragraphs shown before the story itself; the comparison has them all. */
const most = 6;

/** What a reader who comes back has not read: the paragraphs that are new, or changed where none is, before the story itself. */
export function NewSince({ story, from, to }: Props) {
  const older = story.articles[from - 1] ?? story.articles[0];
  const newer = story.articles[to - 1] ?? story.articles[0];
  const difference = useMemo(() => differenceOf(older, newer), [older, newer]);
  const changes = changeValues(difference.body, older, newer);
  const added = changes.filter(({ kind }) => kind === 'added');
  const fresh = added.length > 0 ? added : changes.filter(({ kind }) => kind === 'changed');
  if (fresh.length === 0) return null;
  return (
    <section className={styles.fresh} aria-label={say('New since you read it')}>
      <h2>{newInWords(difference)}</h2>
      <Changes changes={fresh.slice(0, most)} language={newer.language} isExcerpt />
      {fresh.length > most && <p>{say('And {n} more.', { n: fresh.length - most })}</p>}
    </section>
  );
}
