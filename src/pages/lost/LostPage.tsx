import { Trouble } from '../../ui/Trouble.tsx';
import { Ways } from '../../ui/Ways.tsx';
import { say } from '../../words/words.ts';
import { listRoute, reportRoute } from '../paths.ts';
import { useTitle } from '../useTitle.ts';

/** An address that means nothing here. */
export function LostPage() {
  useTitle(say('No such page'));
  return (
    <Trouble
      title={say('No such page')}
      sentences={[say('Slugline has no page at this address.'), say('The list holds every story.')]}
    >
      <Ways
        ways={[
          { id: 'list', name: say('See the list'), count: null, to: listRoute },
          { id: 'report', name: say('What was found in the folder'), count: null, to: reportRoute },
        ]}
      />
    </Trouble>
  );
}
