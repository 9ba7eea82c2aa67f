import { useQueryClient } from '@tanstack/react-query';
import { BundleTrouble } from '../../data/bundle.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { counted, say, told } from '../../words/words.ts';
import { offlineRoute } from '../paths.ts';
import styles from './Missing.module.css';

type Props = { readonly error: Error; readonly stories: number; readonly onRetry: () => void };

/** Stands where rows should: how many are missing and why, and what to do. */
export function Missing({ error, stories, onRetry }: Props) {
  const client = useQueryClient();
  const isOutdated = error instanceof BundleTrouble && error.damage.kind === 'outdated';
  const isNotKept = error instanceof BundleTrouble && error.damage.kind === 'not-kept';
  return (
    <div className={styles.missing}>
      <p>
        <strong>{say('{stories} missing here.', { stories: counted(stories, 'story is', 'stories are') })}</strong>{' '}
        {told(error.message) ?? error.message}{' '}
        {isNotKept && <Link to={offlineRoute}>{say('See what is on this device.')}</Link>}
      </p>
      {isOutdated ? (
        <Button kind="firm" onPress={() => void client.resetQueries()}>
          {say('Show the new archive')}
        </Button>
      ) : (
        <Button kind="firm" onPress={onRetry}>
          {say('Try again')}
        </Button>
      )}
    </div>
  );
}
