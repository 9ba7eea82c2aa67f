import { Fragment, useMemo } from 'react';
import type { Reader } from '../../archive/isShown.ts';
import type { Query } from '../../archive/query.ts';
import type { Selection } from '../../archive/select.ts';
import type { Known } from '../../data/contents.ts';
import { DayHeading } from '../../ui/DayHeading.tsx';
import { counted, say } from '../../words/words.ts';
import { formatDay } from '../formatDay.ts';
import type { Want } from '../useContents.ts';
import styles from './Days.module.css';
import { groupsOf } from './groups.ts';
import { itemsOf } from './items.ts';
import { Part } from './Part.tsx';
import { Rows } from './Rows.tsx';
import { heightOf } from './scale.ts';
import { useFocusInList } from './useFocusInList.ts';
import { useOpenRow } from './useOpenRow.ts';
import { useStrip } from './useStrip.ts';

type Props = {
  readonly known: Known;
  readonly want: Want;
  /** What is listed, under which filters. */
  readonly listed: {
    readonly selection: Selection;
    readonly query: Query;
    readonly search: string;
    readonly reader: Reader;
  };
  readonly open: string | null;
  readonly place: {
    /** Whether the page scrolls, not the column. */
    readonly isPage: boolean;
    readonly isShown: boolean;
  };
};

/** The stories of a selection under their days, of which only those in sight are drawn. */
export function Days({ known, want, listed, open, place }: Props) {
  const { selection, query, search, reader } = listed;
  const items = useMemo(() => itemsOf(selection), [selection]);
  const isKept = open === null;
  const { shown, strip, list } = useStrip({ items, view: `list${search}`, isKept, ...place });
  useOpenRow({ strip, items, query, reader, open, isShown: place.isShown });
  const focus = useFocusInList(strip, list, selection.stories);
  const newest = known.manifest.parts[0]?.to ?? null;
  const headingOf = (day: string | null, isFirst: boolean): string =>
    day === null ? say('Without a date') : formatDay(day, isFirst ? null : (newest?.slice(0, 4) ?? null));
  return (
    <div
      ref={list}
      role="presentation"
      className={styles.list}
      style={{ blockSize: heightOf(shown.heights.total) }}
      {...focus}
    >
      <div className={styles.flow}>
        {groupsOf(shown).map(({ key, head, rows }) => {
          const drawn = rows.map(({ item, at, gap, height }) => (
            <div key={item.key} data-key={item.key} style={{ marginBlockStart: gap }}>
              {item.kind === 'rows' && (
                <Rows {...{ item, query, search, reader, open, height }} all={selection.stories} />
              )}
              {item.kind === 'part' && <Part key={at} item={item} known={known} want={want} height={height} />}
            </div>
          ));
          return head === null ? (
            <Fragment key={key}>{drawn}</Fragment>
          ) : (
            <section key={key} aria-labelledby={key} style={{ marginBlockStart: head.gap }}>
              <DayHeading
                id={key}
                text={headingOf(head.item.day, head.item.index === 0)}
                count={counted(selection.days.get(head.item.day) ?? 0, 'story', 'stories')}
              />
              {drawn}
            </section>
          );
        })}
      </div>
    </div>
  );
}
