import type { KnownReader } from '../../archive/KnownReader.ts';
import type { Contents } from '../../archive/pieces.ts';
import type { Query } from '../../archive/query.ts';
import type { SourceCount } from '../../archive/select.ts';
import { Trouble } from '../../ui/Trouble.tsx';
import { Ways } from '../../ui/Ways.tsx';
import { say } from '../../words/words.ts';
import { reportRoute } from '../paths.ts';
import { emptySentence, waysOn } from './waysOn.ts';

type Props = {
  readonly known: Contents;
  readonly query: Query;
  readonly sources: readonly SourceCount[];
  readonly reader: KnownReader;
};

/** Stands where the list would: which filter emptied it and what dropping it finds, or how to begin. */
export function NoStories({ known, query, sources, reader }: Props) {
  if (known.manifest.parts.length === 0)
    return (
      <Trouble
        title={say('No copy yet')}
        sentences={[
          say('The folder holds no copy that Slugline could read.'),
          say(
            'Put text files of wire copy into the folder seeds, or name another folder with SEEDS=DIR, and build again.',
          ),
        ]}
      >
        <Ways ways={[{ id: 'report', name: say('What was found in the folder'), count: null, to: reportRoute }]} />
      </Trouble>
    );
  const names = sources.filter(({ id }) => query.sources.includes(id)).map(({ name }) => name);
  return (
    <Trouble title={say('Nothing matches')} sentences={[emptySentence(names, query)]}>
      <Ways ways={waysOn(known, query, reader)} />
    </Trouble>
  );
}
