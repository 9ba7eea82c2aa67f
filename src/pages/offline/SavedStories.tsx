import { bytesIn } from '../../archive/kept/KeptIndex.ts';
import { savedIds } from '../../archive/marks/countMarks.ts';
import { useMarks } from '../../data/marks.ts';
import { choose, useKeeping } from '../../data/offline/keeping.ts';
import { Tick } from '../../ui/Tick.tsx';
import { counted, say } from '../../words/words.ts';
import { bytesInWords } from './keptInWords.ts';

/** The saved stories: how many of them are kept, how much room they take, and whether they are to be kept at all. */
export function SavedStories() {
  const { index, choices, progress } = useKeeping();
  const saved = savedIds(useMarks().marks).length;
  const keeps = index?.keeps.filter(({ want }) => want.kind === 'story') ?? [];
  const kept = keeps.filter(({ stories }) => stories > 0);
  const gone = keeps.filter(({ lacks }) => lacks === 'none').length;
  const noRoom = keeps.filter(({ lacks }) => lacks === 'limit' || lacks === 'full').length;
  return (
    <section aria-labelledby="saved">
      <h2 id="saved">{say('Saved stories')}</h2>
      <p>
        {saved === 0
          ? say('A story that you save is kept here with all its versions, until you save it no longer.')
          : say('{kept} of {saved} kept: {bytes}.', {
              kept: kept.length,
              saved: counted(saved, 'saved story', 'saved stories'),
              bytes: bytesInWords(bytesIn(kept)),
            })}
        {gone > 0 && say(' {stories} left the archive.', { stories: counted(gone, 'story has', 'stories have') })}
        {noRoom > 0 &&
          say(' For {stories} there is no room under the limit.', { stories: counted(noRoom, 'story', 'stories') })}
        {progress?.want.kind === 'story' && say(' More are being kept now.')}
      </p>
      <Tick
        name={say('Keep what I save on this device')}
        isOn={choices.keepsSaved}
        onToggle={() => void choose({ keepsSaved: !choices.keepsSaved })}
      />
    </section>
  );
}
