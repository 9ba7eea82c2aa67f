import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Marks } from '../../archive/marks/Marks.ts';
import type { Ask } from '../../archive/search/Ask.ts';
import { findableText } from '../../archive/search/findableText.ts';
import { glimpseOf } from '../../archive/search/glimpseOf.ts';
import { hitsIn, piecesOf } from '../../archive/search/hitsIn.ts';
import { type FoundStory, foundRowsQuery } from '../../data/search.ts';
import { storyQuery } from '../../data/story.ts';
import { useTerritory } from '../../data/useTerritory.ts';
import { Button } from '../../ui/Button.tsx';
import { Lit } from '../../ui/Lit.tsx';
import { StoryRow } from '../../ui/StoryRow.tsx';
import { say, told } from '../../words/words.ts';
import { storyPath } from '../paths.ts';
import styles from './Found.module.css';
import { rowValue } from './rowValue.ts';

type Props = {
  readonly found: FoundStory;
  readonly ask: Ask;
  /** The list's own search, which a story carries along. */
  readonly search: string;
  readonly open: string | null;
  readonly marks: Marks;
  /** Its day, where no heading says it. */
  readonly day: string | null;
};

/** A piece of the story's text around what was searched for; it comes once the row is in sight. */
function Glimpse({ id, ask, language }: { readonly id: string; readonly ask: Ask; readonly language: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  const [isInSight, setInSight] = useState(false);
  useEffect(() => {
    const watcher = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) setInSight(true);
    });
    if (line.current) watcher.observe(line.current);
    return () => watcher.disconnect();
  }, []);
  const { data: story } = useQuery({ ...storyQuery(id), enabled: isInSight });
  const { texts, embargo } = story ? findableText(story) : { texts: [], embargo: null };
  const isLifted = embargo !== null && Date.now() >= embargo.liftsAt;
  const pieces = glimpseOf([...texts, ...(isLifted ? embargo.texts : [])], ask);
  return (
    <p className={styles.glimpse} ref={line} lang={language} dir="auto">
      <Lit pieces={pieces} />
    </p>
  );
}

/** One story that was found, as the list shows it, with its day and where in it what was searched for stands. */
export function FoundRow({ found, ask, search, open, marks, day }: Props) {
  const territory = useTerritory();
  const { data: page, error, refetch } = useQuery({ ...foundRowsQuery(found.file), enabled: found.row === null });
  const row = found.row ?? page?.rows[found.at];
  if (error)
    return (
      <div className={styles.missing}>
        <p>{told(error.message) ?? error.message}</p>
        <Button kind="firm" onPress={() => void refetch()}>
          {say('Try again')}
        </Button>
      </div>
    );
  if (!row) return <div className={styles.coming} aria-hidden="true" />;
  const value = rowValue(row, marks, territory);
  return (
    <div className={styles.found}>
      {day !== null && <p className={styles.day}>{day}</p>}
      <StoryRow
        row={{ ...value, lit: <Lit pieces={piecesOf(row.headline, hitsIn(row.headline, ask, true))} /> }}
        to={storyPath(row.id)}
        state={{ list: search }}
        isOpen={open !== null && (row.id === open || row.articles.includes(open))}
      />
      <Glimpse id={row.id} ask={ask} language={row.language} />
    </div>
  );
}
