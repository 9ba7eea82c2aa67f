import { useState } from 'react';
import type { KeptTrouble } from '../data/readKept.ts';
import { troubleInWords } from '../pages/troubleInWords.ts';
import { Button } from '../ui/Button.tsx';
import { say } from '../words/words.ts';
import styles from './MarksTroubleLine.module.css';

/** Says in a line that marks are not kept, and why; reading goes on beside it. */
export function MarksTroubleLine({ trouble }: { readonly trouble: KeptTrouble }) {
  const [seen, setSeen] = useState<KeptTrouble | null>(null);
  if (seen === trouble) return null;
  return (
    <div className={styles.line} role="status">
      <p>{troubleInWords(trouble)}</p>
      <Button kind="plain" onPress={() => setSeen(trouble)}>
        {say('Close')}
      </Button>
    </div>
  );
}
