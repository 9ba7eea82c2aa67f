import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { savedIds } from '../archive/marks/countMarks.ts';
import { useMarks } from '../data/marks.ts';
import { followEdition, useEdition } from '../data/offline/edition.ts';
import { keepSaved } from '../data/offline/keeping.ts';
import { showNewest } from '../data/offline/worker.ts';
import { offlineRoute } from '../pages/paths.ts';
import { Button } from '../ui/Button.tsx';
import { Link } from '../ui/Link.tsx';
import { say } from '../words/words.ts';
import styles from './MarksTroubleLine.module.css';

/** Keeps the reader for a time without a network, and says in a line that there is none, or that a newer edition is here; it is shown when one asks. */
export function Edition() {
  const client = useQueryClient();
  const saved = savedIds(useMarks().marks).join(' ');
  const { isAway, isNewer } = useEdition();
  const { pathname } = useLocation();
  const [closed, setClosed] = useState<string | null>(null);
  useEffect(() => followEdition(client), [client]);
  useEffect(() => keepSaved(saved), [saved]);
  const says = isNewer ? 'newer' : isAway && pathname !== offlineRoute ? 'away' : null;
  if (says === null || closed === says) return null;
  return (
    <div className={styles.line} role="status">
      {says === 'newer' ? (
        <>
          <p>{say('A newer edition is here.')}</p>
          <Button kind="firm" onPress={() => void showNewest()}>
            {say('Show it')}
          </Button>
        </>
      ) : (
        <>
          <p>{say('No network. You read what is on this device.')}</p>
          <Link to={offlineRoute}>{say('What is here')}</Link>
        </>
      )}
      <Button kind="plain" onPress={() => setClosed(says)}>
        {say('Close')}
      </Button>
    </div>
  );
}
