import { useNavigate } from 'react-router';
import type { StoredStory } from '../../archive/bundle.ts';
import { isOn } from '../../archive/marks/Marks.ts';
import { mayBeTakenOut, withoutTakenOut } from '../../archive/marks/withoutTakenOut.ts';
import { putBack, takeOut } from '../../data/marking.ts';
import { currentMarks, useMarks } from '../../data/marks.ts';
import { Button } from '../../ui/Button.tsx';
import { inOrder } from '../../ui/inOrder.ts';
import { Timestamp } from '../../ui/Timestamp.tsx';
import { Told } from '../../ui/Told.tsx';
import { say } from '../../words/words.ts';
import { hourOf, storyPath, type Trail } from '../paths.ts';
import styles from './Why.module.css';

type Props = {
  /** With the articles that were taken out. */
  readonly whole: StoredStory;
  readonly trail: Trail;
  /** Whether its versions lie under a kill, which none is taken out of. */
  readonly isKilled?: boolean;
};

/** Why the articles of a story are one, and the way to say that one of them is not. */
export function Why({ whole, trail, isKilled = false }: Props) {
  const { marks } = useMarks();
  const navigate = useNavigate();
  const { story, alone } = withoutTakenOut(whole, marks);
  const take = (id: string): void => {
    takeOut(id);
    const rest = withoutTakenOut(whole, currentMarks().marks).story;
    // The story's address was that article's, which now leads to it alone.
    if (id === story.id) navigate(storyPath(rest.id, null, { at: hourOf(trail) }), { replace: true, state: trail });
  };
  return (
    <details className={styles.why}>
      <summary>{say('Why these are one story')}</summary>
      <ul>
        {inOrder(whole.why).map(({ key, value }) => (
          <li key={key}>
            <Told text={value} />
          </li>
        ))}
      </ul>
      {!isKilled && (
        <ul className={styles.versions} aria-label={say('Its versions')}>
          {whole.articles.map(({ id, marker, headline, filedAt, language }, at) => {
            const isOut = isOn(marks.out, id) && alone.some((one) => one.id === id);
            return (
              <li key={id} data-out={isOut}>
                <span>
                  <b lang={language}>{marker?.text ?? say('First')}</b>{' '}
                  {filedAt && <Timestamp at={filedAt} form="time" />} <bdi lang={language}>{headline}</bdi>
                </span>
                {isOut ? (
                  <Button kind="firm" onPress={() => putBack(id)}>
                    {say('Put it back')}
                  </Button>
                ) : (
                  story.articles.length > 1 &&
                  mayBeTakenOut(whole, at + 1) && (
                    <Button kind="firm" onPress={() => take(id)}>
                      {say('Not the same story')}
                    </Button>
                  )
                )}
              </li>
            );
          })}
        </ul>
      )}
    </details>
  );
}
