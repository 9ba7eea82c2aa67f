import type { Query } from '../../archive/query.ts';
import type { Selection, SourceCount } from '../../archive/select.ts';
import { Announcement } from '../../ui/Announcement.tsx';
import { Chosen } from '../../ui/Chosen.tsx';
import { Link } from '../../ui/Link.tsx';
import { counted, language, say } from '../../words/words.ts';
import { formatRange } from '../formatDay.ts';
import { foundBy } from './foundBy.ts';
import styles from './Summary.module.css';
import { shown, wished } from './shown.ts';

type Props = {
  readonly selection: Selection;
  readonly query: Query;
  readonly sources: readonly SourceCount[];
  readonly ignored: readonly string[];
  readonly onAsk: (query: Query) => void;
  /** Where the marks are kept; null where the list is not of them. */
  readonly marksTo: string | null;
};

const daysId = ' days';
const showId = ' show';
const photoId = ' photo ';

/** How much the list holds, the filters chosen, and what of the address was ignored. */
export function Summary({ selection, query, sources, ignored, onAsk, marksTo }: Props) {
  const found = foundBy(selection);
  const chosen = sources.filter(({ id }) => query.sources.includes(id));
  const days = formatRange(query.from, query.to);
  const filters = [
    ...chosen.map(({ id, name, language }) => ({ id, name, language })),
    ...(days === '' ? [] : [{ id: daysId, name: days, language: language() }]),
    ...(query.show === null ? [] : [{ id: showId, name: say(shown[query.show]), language: language() }]),
    ...query.photos.map((filter) => ({ id: photoId + filter, name: say(wished[filter]), language: language() })),
  ];
  const drop = (id: string) => {
    if (id === daysId) return onAsk({ ...query, from: null, to: null });
    if (id === showId) return onAsk({ ...query, show: null });
    if (id.startsWith(photoId))
      return onAsk({ ...query, photos: query.photos.filter((filter) => photoId + filter !== id) });
    onAsk({ ...query, sources: query.sources.filter((source) => source !== id) });
  };
  return (
    <header className={styles.summary}>
      <p>
        <strong>{found}</strong>
        {selection.articles > selection.stories && `, ${counted(selection.articles, 'article', 'articles')}`}
      </p>
      <Announcement text={say('{found} in the list', { found })} />
      {filters.length > 0 && <Chosen filters={filters} onDrop={drop} />}
      {marksTo !== null && (
        <Link className={styles.marks} to={marksTo}>
          {say('Your notes, and a copy of your marks')}
        </Link>
      )}
      {ignored.length > 0 && <p className={styles.ignored}>{ignored.join(' ')}</p>}
    </header>
  );
}
