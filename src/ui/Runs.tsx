import { Fragment } from 'react';
import { say } from '../words/words.ts';
import { inOrder } from './inOrder.ts';
import { Ours } from './Ours.tsx';
import styles from './Runs.module.css';

/** A run of a text: in both versions, only in the newer, or only in the older. */
export type RunValue = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** Words for those who listen; not selected, so that what is copied is the copy. */
const Said = ({ text }: { readonly text: string }) => <Ours className={`unseen ${styles.said}`}>{` ${text} `}</Ours>;

const Added = ({ text }: { readonly text: string }) => (
  <ins>
    <Said text={say('added:')} />
    {text}
    <Said text={say('(end)')} />
  </ins>
);

const Removed = ({ text }: { readonly text: string }) => (
  <del>
    <Said text={say('cut:')} />
    {text}
    <Said text={say('(end)')} />
  </del>
);

const isFigure = (text: string): boolean => text.length < 24 && /\d/.test(text);

type Part = { readonly run: RunValue; readonly instead: RunValue | null };

/** A figure and the one that took its place are drawn as one. */
function partsOf(runs: readonly RunValue[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const [run, next] = [runs[at], runs[at + 1]];
    if (!run) break;
    const isPair = run.kind === 'removed' && next?.kind === 'added' && isFigure(run.text) && isFigure(next.text);
    parts.push({ run, instead: isPair ? next : null });
    if (isPair) at += 1;
  }
  return parts;
}

const draw = ({ run, instead }: Part) => {
  if (instead)
    return (
      <span className={styles.figure}>
        <Removed text={run.text} /> <Added text={instead.text} />
      </span>
    );
  switch (run.kind) {
    case 'same':
      return run.text;
    case 'added':
      return <Added text={run.text} />;
    case 'removed':
      return <Removed text={run.text} />;
  }
};

/** A text with what was added to it and cut from it; a figure that changed stands beside the one it replaced. */
export function Runs({ runs }: { readonly runs: readonly RunValue[] }) {
  return inOrder(partsOf(runs)).map(({ key, value }) => <Fragment key={key}>{draw(value)}</Fragment>);
}
