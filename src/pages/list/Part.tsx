import { Suspense, useEffect } from 'react';
import type { Known } from '../../data/contents.ts';
import { later } from '../later.ts';
import type { Want } from '../useContents.ts';
import type { Item } from './items.ts';
import { NotYet } from './NotYet.tsx';

const Missing = later(() => import('./Missing.tsx').then((m) => m.Missing));

type Props = {
  readonly item: Extract<Item, { kind: 'part' }>;
  readonly known: Known;
  readonly want: Want;
  readonly height: number;
};

/** The place of days that are not known yet; coming near asks for them. */
export function Part({ item, known, want, height }: Props) {
  const { part, count } = item;
  useEffect(() => void want(part), [part, want]);
  const trouble = known.troubles.get(part.path);
  if (!trouble) return <NotYet height={height} />;
  return (
    <div style={{ blockSize: height }}>
      <Suspense>
        <Missing error={trouble} stories={count} onRetry={() => void want(part, true)} />
      </Suspense>
    </div>
  );
}
