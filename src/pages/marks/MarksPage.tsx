import { useRef, useState } from 'react';
import { countMarks, notedIds } from '../../archive/marks/countMarks.ts';
import { writeMarks } from '../../archive/marks/writeMarks.ts';
import { everything } from '../../archive/query.ts';
import { addMarks } from '../../data/marking.ts';
import { currentMarks, useMarks } from '../../data/marks.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { say } from '../../words/words.ts';
import { listPath, listRoute, offlineRoute } from '../paths.ts';
import { troubleInWords } from '../troubleInWords.ts';
import { useTitle } from '../useTitle.ts';
import { importMarks } from './importMarks.ts';
import styles from './MarksPage.module.css';
import { marksInWords } from './marksInWords.ts';
import { Notes } from './Notes.tsx';

/** Hands the marks to the reader as a file. */
function saveCopy(): void {
  const url = URL.createObjectURL(new Blob([writeMarks(currentMarks().marks)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `slugline-marks-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

async function mergeFile(file: File): Promise<string> {
  const text = await file.text().catch(() => null);
  if (text === null) return say('The file could not be read. It may have been moved or is not yours to open.');
  const { marks, sentence } = importMarks(text, currentMarks().marks);
  if (marks) addMarks(marks);
  return sentence;
}

/** What the reader read, saved and noted: how much it is, a copy of it as a file, and a file merged into it. */
export function MarksPage() {
  const { marks, trouble } = useMarks();
  const [said, setSaid] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  useTitle(say('Saved and read'));
  const count = countMarks(marks);
  return (
    <div className={styles.marks}>
      <p>
        <Link className={styles.back} to={listRoute}>
          {say('List')}
        </Link>
      </p>
      <h1>{say('Saved and read')}</h1>
      <p>
        {say('{marks}. It is kept in this browser, on this device, and goes nowhere else.', {
          marks: marksInWords(count) || say('Nothing read, saved or noted yet'),
        })}
      </p>
      {trouble && (
        <p className={styles.trouble}>
          <strong>{troubleInWords(trouble)}</strong>
        </p>
      )}
      <p className={styles.ways}>
        <Link to={listPath({ ...everything, show: 'saved' })}>{say('Saved stories')}</Link>
        <Link to={listPath({ ...everything, show: 'unread' })}>{say('Unread stories')}</Link>
        <Link to={offlineRoute}>{say('On this device: read without a network')}</Link>
      </p>
      <section aria-labelledby="a-copy">
        <h2 id="a-copy">{say('A copy of your marks')}</h2>
        <p>
          {say(
            'One file holds all of it: what you read, saved and noted, and what you took out of a story. Merged into another browser it adds to what is there, and of two different notes both stay.',
          )}
        </p>
        <div className={styles.buttons}>
          <Button kind="solid" onPress={saveCopy}>
            {say('Save a copy')}
          </Button>
          <Button kind="firm" onPress={() => picker.current?.click()}>
            {say('Merge a file')}
          </Button>
          <input
            ref={picker}
            type="file"
            accept="application/json,.json"
            aria-label={say('File of marks')}
            hidden
            onChange={async ({ target }) => {
              const file = target.files?.[0];
              if (file) setSaid(await mergeFile(file));
              target.value = '';
            }}
          />
        </div>
        <output>{said}</output>
      </section>
      {count.notes > 0 && <Notes ids={notedIds(marks)} marks={marks} />}
    </div>
  );
}
