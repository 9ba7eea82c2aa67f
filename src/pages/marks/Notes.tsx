import { Link } from 'react-router';
import { findRow } from '../../archive/findRow.ts';
import type { Marks } from '../../archive/marks/Marks.ts';
import { noteOf } from '../../archive/marks/noteOf.ts';
import type { Row } from '../../archive/row.ts';
import { storyPath } from '../paths.ts';

type Props = { readonly ids: readonly string[]; readonly rows: readonly Row[]; readonly marks: Marks };

/** Every note, under the headline of its story; a note stays where its story has left the archive. */
export function Notes({ ids, rows, marks }: Props) {
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">Your notes</h2>
      <ul>
        {ids.map((id) => {
          const row = findRow(rows, id);
          return (
            <li key={id}>
              {row ? (
                <Link to={storyPath(id)} lang={row.language}>
                  {row.headline}
                </Link>
              ) : (
                <span>A story that is no longer in this archive</span>
              )}
              <p dir="auto">{noteOf([id], marks)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
