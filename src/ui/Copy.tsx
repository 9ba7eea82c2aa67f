import type { Block } from '../wire/article.ts';
import styles from './Copy.module.css';

type Props = {
  readonly blocks: readonly Block[];
  readonly language: string;
  /** As written; run in before the first block. */
  readonly dateline: string | null;
};

/** What the agency wrote, block by block, not a character changed. */
export function Copy({ blocks, language, dateline }: Props) {
  const [first] = blocks;
  const isRunIn = dateline !== null && first?.kind === 'paragraph';
  return (
    <div className={styles.copy} lang={language}>
      {dateline !== null && !isRunIn && <p>{<Dateline text={dateline} />}</p>}
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes, so a block's place is its name
        <Piece key={index} block={block} dateline={isRunIn && index === 0 ? dateline : null} />
      ))}
    </div>
  );
}

function Dateline({ text }: { readonly text: string }) {
  return <span className={styles.dateline}>{text}</span>;
}

function Piece({ block, dateline }: { readonly block: Block; readonly dateline: string | null }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p dir="auto">
          {dateline !== null && (
            <>
              <Dateline text={dateline} />{' '}
            </>
          )}
          {block.text}
        </p>
      );
    case 'subhead':
      return <h2 dir="auto">{block.text}</h2>;
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes, so an item's place is its name
            <li key={index} dir="auto">
              {item}
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Table rows={block.rows} />;
  }
}

function Table({ rows }: { readonly rows: readonly (readonly string[])[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the measure scrolls, and the keyboard must reach it
    <section className={styles.table} aria-label="Table" tabIndex={0}>
      <table>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a version never changes, so a row's place is its name
            <tr key={row}>
              {cells.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor does a cell's
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
