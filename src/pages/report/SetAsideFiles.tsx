import { useState } from 'react';
import type { SetAside } from '../../archive/report.ts';
import { Button } from '../../ui/Button.tsx';
import { Told } from '../../ui/Told.tsx';
import { counted, say } from '../../words/words.ts';

/** Files drawn at once; more follow on request. */
const batch = 200;

/** The files that gave no article, each with its reason. */
export function SetAsideFiles({ files }: { readonly files: readonly SetAside[] }) {
  const [shown, setShown] = useState(batch);
  if (files.length === 0) return <p>{say('Every file gave an article.')}</p>;
  return (
    <>
      <dl>
        {files.slice(0, shown).map(({ file, reason }) => (
          <div key={file}>
            <dt>
              <bdi>{file}</bdi>
            </dt>
            <dd>
              <Told text={reason} />
            </dd>
          </div>
        ))}
      </dl>
      {files.length > shown && (
        <Button kind="firm" onPress={() => setShown(shown + batch)}>
          {say('Show {what}', { what: counted(Math.min(batch, files.length - shown), 'more file', 'more files') })}
        </Button>
      )}
    </>
  );
}
