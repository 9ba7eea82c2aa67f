import type { ReactNode } from 'react';
import { counted, say } from '../words/words.ts';
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

type LineProps = {
  readonly what: string;
  readonly was?: number;
  readonly language: string;
  readonly children: ReactNode;
};

const Line = ({ what, was, language, children }: LineProps) => (
  <>
    <span className={styles.what}>
      {what}
      {was !== undefined && <small>{say('was ¶ {n}', { n: was })}</small>}
    </span>
    <p className={styles.text} lang={language} dir="auto">
      {children}
    </p>
  </>
);

const Kept = ({ texts, language }: { readonly texts: readonly string[]; readonly language: string }) => (
  <details className={styles.fold}>
    <summary>
      <Icon name="forward" />
      {say('{paragraphs} unchanged', { paragraphs: counted(texts.length, 'paragraph', 'paragraphs') })}
    </summary>
    {inOrder(texts).map(({ key, value }) => (
      <p key={key} className={styles.text} lang={language} dir="auto">
        {value}
      </p>
    ))}
  </details>
);

const draw = (change: ChangeValue, language: string): ReactNode => {
  switch (change.kind) {
    case 'kept':
      return <Kept texts={change.texts} language={language} />;
    case 'changed':
      return (
        <Line language={language} what={say('changed')}>
          <Runs runs={change.runs} />
        </Line>
      );
    case 'added':
      return (
        <Line language={language} what={say('added')}>
          <ins>{change.text}</ins>
        </Line>
      );
    case 'cut':
      return (
        <Line language={language} what={say('cut')} was={change.was}>
          <del>{change.text}</del>
        </Line>
      );
    case 'moved':
      return (
        <Line language={language} what={say(`moved ${change.direction}`)} was={change.was}>
          <Runs runs={change.runs} />
        </Line>
      );
  }
};

/** A body as it changed: each paragraph with a word in the margin that says how, runs of unchanged ones folded. */
export function Changes({ changes, language, isExcerpt = false }: Props) {
  return (
    <ol className={styles.changes}>
      {inOrder(changes).map(({ key, value }) => (
        <li
          key={key}
          className={styles[value.kind]}
          id={'number' in value && !isExcerpt ? `p${value.number}` : undefined}
        >
          {draw(value, language)}
        </li>
      ))}
    </ol>
  );
}
