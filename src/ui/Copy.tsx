import type { ReactNode } from 'react';
import type { Block } from '../wire/article.ts';
import styles from './Copy.module.css';
import { inOrder } from './inOrder.ts';
import { LongText } from './LongText.tsx';

type Props = {
  readonly blocks: readonly Block[];
  readonly language: string;
  /** As written; run in before the first paragraph. */
  readonly dateline?: string | null;
};

function Dateline({ text }: { readonly text: string }) {
  const [, words = text, dashes = ''] = /^(.*?)(-+)$/s.exec(text) ?? [];
  return (
    <>
      <span className={styles.dateline} data-field="dateline">
        {words}
        {dashes && <i>{dashes}</i>}
      </span>{' '}
    </>
  );
}

function Table({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls the table only while it has the focus
    <section className={styles.table} aria-label="Table" tabIndex={0}>
      <table>
        <tbody>
          {inOrder(rows).map((row) => (
            <tr key={row.key}>
              {inOrder(row.value).map(({ key, value }) => (
                <td key={key} dir="auto">
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const draw = (block: Block, dateline: ReactNode): ReactNode => {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p dir="auto">
          {dateline}
          <LongText text={block.text} />
        </p>
      );
    case 'subhead':
      return <h2 dir="auto">{block.text}</h2>;
    case 'list':
      return (
        <ul>
          {inOrder(block.items).map(({ key, value }) => (
            <li key={key} dir="auto">
              {value}
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Table rows={block.rows} />;
  }
};

/** What the agency wrote, block by block, not a character changed. */
export function Copy({ blocks, language, dateline }: Props) {
  const opening = dateline ? <Dateline text={dateline} /> : null;
  const isRunIn = blocks[0]?.kind === 'paragraph';
  return (
    <div className={styles.copy} lang={language} data-field="body">
      {opening && !isRunIn && <p dir="auto">{opening}</p>}
      {inOrder(blocks).map(({ key, value }) => (
        <Piece key={key}>{draw(value, key === 0 && isRunIn ? opening : null)}</Piece>
      ))}
    </div>
  );
}

const Piece = ({ children }: { readonly children: ReactNode }): ReactNode => children;
