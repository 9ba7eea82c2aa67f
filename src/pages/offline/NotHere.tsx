import { useEffect } from 'react';
import { lookKept, useKeeping } from '../../data/offline/keeping.ts';
import { Button } from '../../ui/Button.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { Ways } from '../../ui/Ways.tsx';
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
      title="Not on this device"
      sentences={[
        'The network cannot be reached, and this is not among what is kept here.',
        here === null
          ? 'Nothing is kept on this device yet. Connect once, and the newest days are.'
          : `On this device are ${here}.`,
      ]}
    >
      <Button kind="firm" onPress={onRetry}>
        Try again
      </Button>
      <Ways
        ways={[
          ...(here === null ? [] : [{ id: 'list', name: 'See the list', count: null, to: listRoute }]),
          { id: 'offline', name: 'What is on this device', count: null, to: offlineRoute },
        ]}
      />
    </Trouble>
  );
}
