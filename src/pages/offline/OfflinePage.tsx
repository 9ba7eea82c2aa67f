import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { bytesIn } from '../../archive/kept/KeptIndex.ts';
import { limits } from '../../archive/kept/wantsOf.ts';
import { manifestQuery } from '../../data/bundle.ts';
import { choose, lookKept, useKeeping } from '../../data/offline/keeping.ts';
import { roomQuery } from '../../data/offline/room.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { say } from '../../words/words.ts';
import { listRoute, marksRoute } from '../paths.ts';
import { useTitle } from '../useTitle.ts';
import { ChooseDays } from './ChooseDays.tsx';
import { KeptDays } from './KeptDays.tsx';
import { bytesInWords } from './keptInWords.ts';
import { NewestDays } from './NewestDays.tsx';
import styles from './OfflinePage.module.css';
import { SavedStories } from './SavedStories.tsx';
import { whyNothing, whyStopped } from './whyNothing.ts';

/** How much is kept in all, how much may be, and how much the browser has. */
function Room() {
  const { index, choices } = useKeeping();
  const { data: room } = useQuery(roomQuery);
  const hasChosen = choices.ranges.length > 0 || choices.keepsSaved;
  return (
    <section aria-labelledby="room">
      <h2 id="room">{say('Room')}</h2>
      <p>
        {say('What is kept takes {bytes} of the {limit} MB that you allow.', {
          bytes: bytesInWords(bytesIn(index?.keeps ?? [])),
          limit: choices.limit,
        })}{' '}
        {room &&
          say('The browser says that this host uses {used} of {all}.', {
            used: bytesInWords(room.used),
            all: bytesInWords(room.all),
          })}
      </p>
      <Pick
        name={say('Keep at the most')}
        options={limits.map((limit) => ({ id: String(limit), name: `${limit} MB` }))}
        chosen={String(choices.limit)}
        onChoose={(id) => void choose({ limit: Number(id) })}
      />
      {hasChosen && (
        <div className={styles.buttons}>
          <Button kind="firm" onPress={() => void choose({ ranges: [], keepsSaved: false })}>
            {say('Let go of all but the newest days')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What is on this device to be read without a network, how much room it takes, and what else is to be kept. */
export function OfflinePage() {
  const { can, choices, trouble } = useKeeping();
  const manifest = useQuery(manifestQuery).data;
  useTitle(say('On this device'));
  useEffect(() => void lookKept(), []);
  return (
    <div className={styles.offline}>
      <p>
        <Link to={listRoute}>{say('List')}</Link>
      </p>
      <h1>{say('On this device')}</h1>
      {can === 'yes' ? (
        <>
          <p>
            {say(
              'What stands here is read without a network: list, stories, and search among them. It lies in this browser and goes nowhere else. Pictures are kept only where their terms allow it.',
            )}
          </p>
          {trouble && (
            <p className={styles.trouble} role="status">
              {whyStopped(trouble)}
            </p>
          )}
          <NewestDays />
          <SavedStories />
          <section aria-labelledby="days">
            <h2 id="days">{say('Days you choose')}</h2>
            {choices.ranges.length > 0 && <KeptDays />}
            {manifest ? <ChooseDays /> : <p>{say('Days can be chosen once the list is here.')}</p>}
          </section>
          <Room />
        </>
      ) : (
        <p className={styles.trouble}>{whyNothing(can)}</p>
      )}
      <p>
        <Link to={marksRoute}>{say('Saved and read')}</Link>
      </p>
    </div>
  );
}
