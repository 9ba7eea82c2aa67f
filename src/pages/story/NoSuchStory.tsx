import type { Row } from '../../archive/row.ts';
import { Trouble } from '../../ui/Trouble.tsx';
import { Ways } from '../../ui/Ways.tsx';
import { counted } from '../formatDay.ts';
import { listRoute, reportRoute, storyPath } from '../paths.ts';

/** An address that no story answers to: what may have happened, and where to go on. */
export function NoSuchStory({ id, rows }: { readonly id: string; readonly rows: readonly Row[] }) {
  const newest = rows[0];
  return (
    <Trouble
      title="No such story"
      sentences={[
        `This archive holds no story with the address “${id.slice(0, 80)}”.`,
        'Its copy may have left the folder, or the link may have lost a letter on the way.',
      ]}
    >
      <Ways
        ways={[
          { id: 'list', name: 'See the whole list', count: counted(rows.length, 'story', 'stories'), to: listRoute },
          ...(newest ? [{ id: 'newest', name: 'Open the newest story', count: null, to: storyPath(newest.id) }] : []),
          { id: 'report', name: 'What was found in the folder', count: null, to: reportRoute },
        ]}
      />
    </Trouble>
  );
}
