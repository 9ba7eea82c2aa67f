import { useMemo, useState } from 'react';
import { Finder } from '../../ui/Finder.tsx';
import { say } from '../../words/words.ts';
import type { Over } from './Command.ts';
import { findable } from './findable.ts';
import { findGroups } from './findGroups.ts';

/** The palette: finds commands, sources, days and stories, and does what is chosen once the page beneath is back. */
export function Palette({ desk, leave }: Over) {
  const [query, setQuery] = useState('');
  const known = useMemo(() => findable(desk.reach.client), [desk]);
  const groups = useMemo(() => findGroups(desk, known, query), [desk, known, query]);
  const choose = async (id: string): Promise<void> => {
    const found = groups.flatMap((group) => group.found).find((one) => one.id === id);
    await leave();
    found?.perform();
  };
  return (
    <Finder
      title={say('Commands')}
      hint={say('A command, source, day or story')}
      query={query}
      groups={groups}
      onQuery={setQuery}
      onChoose={choose}
      onClose={leave}
    />
  );
}
