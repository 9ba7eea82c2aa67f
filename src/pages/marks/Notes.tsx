import { useQuery } from '@tanstack/react-query';
import type { Marks } from '../../archive/marks/Marks.ts';
import { noteOf } from '../../archive/marks/noteOf.ts';
import { rowQuery } from '../../data/findMarked.ts';
import { Link } from '../../ui/Link.tsx';
import { say } from '../../words/words.ts';
import { storyPath } from '../paths.ts';

type Props = { readonly ids: readonly string[]; readonly marks: Marks };

/** The headline of a note's story; its place alone until it is known. */
function StoryName({ id }: { readonly id: string }) {
  const { data: row, error } = useQuery(rowQuery(id));
  if (row === null) return <span>{say('A story that is no longer in this archive')}</span>;
  return (
    <Link to={storyPath(id)} lang={row?.language}>
      {row?.headline ?? (error ? say('A story that could not be loaded') : '…')}
    </Link>
  );
}

/** Every note, under the headline of its story; a note stays where its story has left the archive. */
export function Notes({ ids, marks }: Props) {
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{say('Your notes')}</h2>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <StoryName id={id} />
            <p dir="auto">{noteOf([id], marks)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
