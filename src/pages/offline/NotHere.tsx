import { useEffect } from 'react';
import { lookKept, useKeeping } from '../../data/offline/keeping.ts';
import { Button } from '../../ui/Button.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { Ways } from '../../ui/Ways.tsx';
import { say } from '../../words/words.ts';
import { listRoute, offlineRoute } from '../paths.ts';
import { keptInWords } from './keptInWords.ts';

/** Stands where something should that is not kept while there is no network: what is here instead, and what now. It tries again by itself once there is one. */
export function NotHere({ onRetry }: { readonly onRetry: () => void }) {
  const { index } = useKeeping();
  useEffect(() => {
    void lookKept();
    addEventListener('online', onRetry);
    return () => removeEventListener('online', onRetry);
  }, [onRetry]);
  const here = keptInWords(index);
  return (
    <Trouble
      title={say('Not on this device')}
      sentences={[
        say('The network cannot be reached, and this is not among what is kept here.'),
        here === null
          ? say('Nothing is kept on this device yet. Connect once, and the newest days are.')
          : say('On this device are {here}.', { here }),
      ]}
    >
      <Button kind="firm" onPress={onRetry}>
        {say('Try again')}
      </Button>
      <Ways
        ways={[
          ...(here === null ? [] : [{ id: 'list', name: say('See the list'), count: null, to: listRoute }]),
          { id: 'offline', name: say('What is on this device'), count: null, to: offlineRoute },
        ]}
      />
    </Trouble>
  );
}
