import { type ReactNode, useState } from 'react';
import type { StoredStory } from '../../archive/bundle.ts';
import type { Standing } from '../../archive/standing/standingOf.ts';
import { Button } from '../../ui/Button.tsx';
import { say } from '../../words/words.ts';
import { embargoInWords } from '../embargoInWords.ts';
import { Head } from './Head.tsx';
import { NoticeText } from './NoticeText.tsx';
import styles from './Withheld.module.css';

type Props = {
  readonly story: StoredStory;
  /** The version whose copy is withheld. */
  readonly told: number;
  readonly standing: Extract<Standing, { kind: 'withheld' }>;
  /** The story, drawn only when it is asked for. */
  readonly children: ReactNode;
};

const reason = ({ why, until }: Props['standing']): string =>
  why === 'hold' || until === null
    ? say('The source asks to hold this story until it releases it.')
    : say('The source asks not to publish this story {until}.', { until: embargoInWords(until) });

/** What stands in place of a story that is held or under embargo: headline, notice and hour; the text only when asked for. */
export function Withheld({ story, told, standing, children }: Props) {
  const [isAsked, setAsked] = useState(false);
  const article = story.articles[told - 1] ?? story.articles[0];
  const by = story.articles[standing.by - 1];
  const isNotice = story.extras[standing.by - 1]?.order?.isNotice ?? false;
  const isHeld = standing.why === 'hold';
  const says = (
    <p className={styles.says}>
      <strong>{isHeld ? say('Held.') : say('Embargoed.')}</strong> {reason(standing)}
    </p>
  );
  if (isAsked)
    return (
      <>
        {says}
        {children}
      </>
    );
  return (
    <div className={styles.withheld}>
      <Head article={article} />
      {says}
      {by && isNotice ? (
        <NoticeText notice={by} />
      ) : (
        by?.ednote && (
          <p lang={by.language} dir="auto">
            {by.ednote.text}
          </p>
        )
      )}
      <p>
        <Button kind="firm" onPress={() => setAsked(true)}>
          {isHeld ? say('Show the text, held') : say('Show the text, under embargo')}
        </Button>
      </p>
    </div>
  );
}
