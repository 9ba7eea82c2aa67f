import { useQuery } from '@tanstack/react-query';
import { addCounts, sumOf } from '../../archive/counts.ts';
import { everything } from '../../archive/query.ts';
import { pageAt } from '../../data/bundle.ts';
import { Trouble } from '../../ui/Trouble.tsx';
import { Ways } from '../../ui/Ways.tsx';
import { counted, say } from '../../words/words.ts';
import { listRoute, reportRoute, storyPath } from '../paths.ts';
import { useContents } from '../useContents.ts';

/** An address that no story answers to: what may have happened, and where to go on. */
export function NoSuchStory({ id }: { readonly id: string }) {
  const { manifest } = useContents().known;
  const [first] = manifest.first;
  const newest = useQuery({ ...pageAt(first?.path ?? ''), enabled: first !== undefined }).data?.rows[0];
  const all = sumOf(addCounts(manifest.parts.map(({ counts }) => counts)), everything).stories;
  return (
    <Trouble
      title={say('No such story')}
      sentences={[
        say('This archive holds no story with the address “{id}”.', { id: id.slice(0, 80) }),
        say('Its copy may have left the folder, or the link may have lost a letter on the way.'),
      ]}
    >
      <Ways
        ways={[
          { id: 'list', name: say('See the whole list'), count: counted(all, 'story', 'stories'), to: listRoute },
          ...(newest
            ? [{ id: 'newest', name: say('Open the newest story'), count: null, to: storyPath(newest.id) }]
            : []),
          { id: 'report', name: say('What was found in the folder'), count: null, to: reportRoute },
        ]}
      />
    </Trouble>
  );
}
