import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { StoredStory } from '../../archive/bundle.ts';
import { indexCopy } from '../../archive/indexCopy.ts';
import type { Standing } from '../../archive/standing/standingOf.ts';
import { copyQuery } from '../../data/copy.ts';
import { Button } from '../../ui/Button.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { say, told } from '../../words/words.ts';
import type { Trail } from '../paths.ts';
import { CopyText } from './CopyText.tsx';
import styles from './Standing.module.css';

type Props = {
  readonly story: StoredStory;
  readonly version: number;
  readonly standing: Standing['kind'];
  readonly trail: Trail;
};

/** The raw copy that a version was read from, loaded when asked for; trouble with it leaves the story at hand. */
export function CopyView({ story, version, standing, trail }: Props) {
  const article = story.articles[version - 1] ?? story.articles[0];
  const extra = story.extras[version - 1];
  const { data, error, refetch } = useQuery(copyQuery(extra?.copy ?? '', article.file));
  const index = useMemo(() => (data ? indexCopy(data.spans) : null), [data]);
  if (error)
    return (
      <Trouble title={say('The raw copy cannot be read')} sentences={[told(error.message) ?? error.message]}>
        <Button kind="firm" onPress={() => void refetch()}>
          {say('Try again')}
        </Button>
      </Trouble>
    );
  if (!data || !index) return <Loading label={say('Loading the raw copy')} />;
  return (
    <>
      {standing !== 'usable' && (
        <p className={styles.standing} data-alarm={standing === 'killed' || undefined}>
          {standing === 'killed' ? (
            <>
              <strong>{say('Killed.')}</strong> {say('The source withdrew this story; do not use its text.')}
            </>
          ) : (
            <>
              <strong>{say('Withheld.')}</strong> {say('The source asks not to publish this text yet.')}
            </>
          )}
        </p>
      )}
      <CopyText
        article={article}
        dateline={extra?.dateline ?? null}
        index={index}
        siblings={data.articles.length}
        address={{ id: story.id, version: version === story.articles.length ? null : version }}
        trail={trail}
      />
    </>
  );
}
