import { useQuery } from '@tanstack/react-query';
import type { StoredStory } from '../../archive/bundle.ts';
import { withoutTakenOut } from '../../archive/marks/withoutTakenOut.ts';
import { putBack } from '../../data/marking.ts';
import { useMarks } from '../../data/marks.ts';
import { storyQuery } from '../../data/story.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { sayWith } from '../../words/sayWith.tsx';
import { say } from '../../words/words.ts';
import { hourOf, storyPath, type Trail } from '../paths.ts';
import styles from './StoryFoot.module.css';

type Props = { readonly story: StoredStory; readonly trail: Trail };

/** Says of an article that stands alone which story its reader took it out of, and puts it back. */
export function TakenOut({ story, trail }: Props) {
  const { data: whole } = useQuery(storyQuery(story.id));
  const { marks } = useMarks();
  const rest = whole && withoutTakenOut(whole, marks).story;
  return (
    <div className={styles.takenOut}>
      <p>
        {sayWith('You took this copy out of {story}.', {
          story: rest ? (
            <Link to={storyPath(rest.id, null, { at: hourOf(trail) })} state={trail}>
              {rest.articles.at(-1)?.headline ?? say('another story')}
            </Link>
          ) : (
            say('another story')
          ),
        })}
      </p>
      <Button kind="firm" onPress={() => putBack(story.id)}>
        {say('Put it back')}
      </Button>
    </div>
  );
}
