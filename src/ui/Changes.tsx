import type { ReactNode } from 'react';
import styles from './Changes.module.css';
import { Icon } from './Icon.tsx';
import { inOrder } from './inOrder.ts';
import { Runs, type RunValue } from './Runs.tsx';

/** What became of a paragraph; `number` is its place in the newer version, `was` in the older, both from 1. */
export type ChangeValue =
  | { readonly kind: 'kept'; readonly texts: readonly string[] }
  | { readonly kind: 'changed'; readonly number: number; readonly runs: readonly RunValue[] }
  | { readonly kind: 'added'; readonly number: number; readonly text: string }
  | { readonly kind: 'cut'; readonly was: number; readonly text: string }
  | {
      readonly kind: 'moved';
      readonly number: number;
      readonly was: number;
      readonly direction: 'up' | 'down';
      readonly runs: readonly RunValue[];
    };

type Props = {
  readonly changes: readonly ChangeValue[];
  readonly language: string;
  /** Whether the whole body stands elsewhere on the page: then nothing here is an address. */
  readonly isExcerpt?: boolean;
};

const Line = ({ what, was, children }: { what: string; was?: number; children: ReactNode }) => (
  <>
    <span className={styles.what}>
      {what}
      {was !== undefined && <small>was ¶ {was}</small>}
    </span>
    <p className={styles.text} dir="auto">
      {children}
    </p>
  </>
);

const Kept = ({ texts }: { readonly texts: readonly string[] }) => (
  <details className={styles.fold}>
    <summary>
      <Icon name="forward" />
      {texts.length} {texts.length === 1 ? 'paragraph' : 'paragraphs'} unchanged
    </summary>
    {inOrder(texts).map(({ key, value }) => (
      <p key={key} className={styles.text} dir="auto">
        {value}
      </p>
    ))}
  </details>
);

const draw = (change: ChangeValue): ReactNode => {
  switch (change.kind) {
    case 'kept':
      return <Kept texts={change.texts} />;
    case 'changed':
      return (
        <Line what="changed">
          <Runs runs={change.runs} />
        </Line>
      );
    case 'added':
      return (
        <Line what="added">
          <ins>{change.text}</ins>
        </Line>
      );
    case 'cut':
      return (
        <Line what="cut" was={change.was}>
          <del>{change.text}</del>
        </Line>
      );
    case 'moved':
      return (
        <Line what={`moved ${change.direction}`} was={change.was}>
          <Runs runs={change.runs} />
        </Line>
      );
  }
};

/** A body as it changed: each paragraph with a word in the margin that says how, runs of unchanged ones folded. */
export function Changes({ changes, language, isExcerpt = false }: Props) {
  return (
    <ol className={styles.changes} lang={language}>
      {inOrder(changes).map(({ key, value }) => (
        <li
          key={key}
          className={styles[value.kind]}
          id={'number' in value && !isExcerpt ? `p${value.number}` : undefined}
        >
          {draw(value)}
        </li>
      ))}
    </ol>
  );
}
