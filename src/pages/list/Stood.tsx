import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Reader } from '../../archive/isShown.ts';
import type { Query } from '../../archive/query.ts';
import type { Row } from '../../archive/row.ts';
import type { SourceCount } from '../../archive/select.ts';
import { stoodQuery } from '../../data/stood.ts';
import { Button } from '../../ui/Button.tsx';
import { DayHeading } from '../../ui/DayHeading.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { counted, say, told } from '../../words/words.ts';
import { dayBefore, formatDay } from '../formatDay.ts';
import styles from './Stood.module.css';
import { StoodHead } from './StoodHead.tsx';
import { StoodRow } from './StoodRow.tsx';
import { firstDay, spanOf, stoodRows } from './stoodRows.ts';
import { useDraft } from './useDraft.ts';

type Props = {
  readonly query: Query & { readonly at: string };
  readonly sources: readonly SourceCount[];
  readonly ignored: readonly string[];
  readonly reader: Reader;
  readonly search: string;
  readonly open: string | null;
  readonly onAsk: (query: Query, isReplaced?: boolean) => void;
};

/** Rows drawn at once; more follow on request. */
const batch = 200;

function byDay(rows: readonly Row[]): [string, Row[]][] {
  const days = new Map<string, Row[]>();
  for (const row of rows) days.set(row.day ?? '', [...(days.get(row.day ?? '') ?? []), row]);
  return [...days];
}

/** The list as a desk saw it at a minute: what was filed by then, each story as it was then told. */
export function Stood({ query, sources, ignored, reader, search, open, onAsk }: Props) {
  const [at, setAt] = useDraft(query.at, (next) => onAsk({ ...query, at: next }, true));
  const { data, error, refetch } = useQuery({ ...stoodQuery(spanOf(query, at)), placeholderData: keepPreviousData });
  const [drawn, setDrawn] = useState(batch);
  const all = data?.rows;
  const rows = useMemo(() => stoodRows(all ?? [], query, at, reader), [all, query, at, reader]);
  const killed = useMemo(
    () => new Set((all ?? []).filter(({ status }) => status === 'canceled').map(({ id }) => id)),
    [all],
  );
  const missing = error ? [error.message] : (data?.missing ?? []);
  const first = firstDay(query, at);
  return (
    <>
      <StoodHead
        {...{ at, query, sources, ignored, onAsk }}
        rows={all ?? []}
        count={data ? rows.length : null}
        onAt={setAt}
      />
      {!data && !error && <Loading label={say('Looking up what was filed by then')} />}
      {byDay(rows.slice(0, drawn)).map(([day, ofDay]) => {
        const id = `stood-${day}`;
        const whole = rows.filter((row) => row.day === day).length;
        return (
          <section key={id} aria-labelledby={id}>
            <DayHeading id={id} text={formatDay(day, null)} count={counted(whole, 'story', 'stories')} />
            {ofDay.map((row) => (
              <StoodRow
                key={row.id}
                {...{ row, at, search, open, marks: reader.marks }}
                isKilledSince={killed.has(row.id) && row.status !== 'canceled'}
              />
            ))}
          </section>
        );
      })}
      <div className={styles.foot}>
        {missing.length > 0 && (
          <>
            <p role="status">
              {say('Part of what was filed by then cannot be shown.')}{' '}
              {missing.map((one) => told(one) ?? one).join(' ')}
            </p>
            <Button kind="firm" onPress={() => void refetch()}>
              {say('Try again')}
            </Button>
          </>
        )}
        {data && rows.length === 0 && <p>{say('Nothing was filed on these days by then.')}</p>}
        {rows.length > drawn ? (
          <Button kind="firm" onPress={() => setDrawn(drawn + batch)}>
            {say('Show {what}', {
              what: counted(Math.min(batch, rows.length - drawn), 'earlier story', 'earlier stories'),
            })}
          </Button>
        ) : (
          <Button kind="firm" onPress={() => onAsk({ ...query, at, from: dayBefore(first, 1) }, true)}>
            {say('Show the day before as well')}
          </Button>
        )}
      </div>
    </>
  );
}
