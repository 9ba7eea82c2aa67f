import type { Marks } from '../../archive/marks/Marks.ts';
import type { Row } from '../../archive/row.ts';
import { useTerritory } from '../../data/useTerritory.ts';
import { StoryRow } from '../../ui/StoryRow.tsx';
import { say } from '../../words/words.ts';
import { storyPath } from '../paths.ts';
import { rowValue } from './rowValue.ts';

type Props = {
  readonly row: Row;
  /** Whether it was killed later. */
  readonly isKilledSince: boolean;
  readonly at: string;
  readonly search: string;
  readonly open: string | null;
  readonly marks: Marks;
};

/** A row as it stood; it leads to the story as it stood. */
export function StoodRow({ row, isKilledSince, at, search, open, marks }: Props) {
  const value = rowValue(row, marks, useTerritory());
  const chain = [value.chain, isKilledSince && say('killed since')].filter(Boolean).join(' · ') || null;
  return (
    <StoryRow
      row={{ ...value, chain }}
      to={storyPath(row.id, null, { at })}
      state={{ list: search }}
      isOpen={open !== null && (row.id === open || row.articles.includes(open))}
    />
  );
}
