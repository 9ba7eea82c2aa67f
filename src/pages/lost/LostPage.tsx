import { Trouble } from '../../ui/Trouble.tsx';
import { Ways } from '../../ui/Ways.tsx';
import { listRoute, reportRoute } from '../paths.ts';
import { useTitle } from '../useTitle.ts';

/** An address that means nothing here. */
export function LostPage() {
  useTitle('No such page');
  return (
    <Trouble title="No such page" sentences={['Slugline has no page at this address.', 'The list holds every story.']}>
      <Ways
        ways={[
          { id: 'list', name: 'See the list', count: null, to: listRoute },
          { id: 'report', name: 'What was found in the folder', count: null, to: reportRoute },
        ]}
      />
    </Trouble>
  );
}
