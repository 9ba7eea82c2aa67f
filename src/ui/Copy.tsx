import type { ReactNode } from 'react';
import type { To } from 'react-router';
import type { Block } from '../wire/article.ts';
import { sayWith } from '../words/sayWith.tsx';
import { say, language as spoken, told } from '../words/words.ts';
import styles from './Copy.module.css';
import { inOrder } from './inOrder.ts';
import { Link } from './Link.tsx';
import { LongText } from './LongText.tsx';
import { Numbered } from './Numbered.tsx';

/** Where an item of a digest leads, and what its story has become since. */
export type ItemLink = { readonly to: To; readonly state?: unknown; readonly since: { to: To; text: string } | null };

type Props = {
  readonly blocks: readonly Block[];
  readonly language: string;
  /** As written; run in before the first paragraph. */
  readonly dateline?: string | null;
  /** The number of the first block in the body. */
  readonly from?: number;
  /** The address of the version, without a fragment; with it each block has its own. */
  readonly address?: string;
  /** What the items of a digest lead to, by their text. */
  readonly links?: ReadonlyMap<string, ItemLink>;
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
    <section className={styles.table} aria-label={say('Table')} tabIndex={0}>
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

function Item({ text, link }: { readonly text: string; readonly link: ItemLink | undefined }) {
  if (!link) return text;
  const { to, state, since } = link;
  return (
    <>
      <Link to={to} state={state}>
        {text}
      </Link>
      {since && (
        <small lang={spoken()}>
          {' '}
          {sayWith('since then: {version}', {
            version: (
              <Link to={since.to} state={state}>
                {told(since.text) ?? since.text}
              </Link>
            ),
          })}
        </small>
      )}
    </>
  );
}

const draw = (block: Block, dateline: ReactNode, links: Props['links']): ReactNode => {
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
              <Item text={value} link={links?.get(value)} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Table rows={block.rows} />;
  }
};

/** What the agency wrote, block by block, not a character changed; each block with its number in the margin, a link to it. */
export function Copy({ blocks, language, dateline, from = 1, address, links }: Props) {
  const opening = dateline ? <Dateline text={dateline} /> : null;
  const isRunIn = blocks[0]?.kind === 'paragraph';
  return (
    <div className={styles.copy} lang={language} data-field="body">
      {opening && !isRunIn && <p dir="auto">{opening}</p>}
      {inOrder(blocks).map(({ key, value }) => {
        const block = draw(value, key === 0 && isRunIn ? opening : null, links);
        return (
          <Piece key={key}>
            {address === undefined ? (
              block
            ) : (
              <Numbered number={from + key} address={address}>
                {block}
              </Numbered>
            )}
          </Piece>
        );
      })}
    </div>
  );
}

const Piece = ({ children }: { readonly children: ReactNode }): ReactNode => children;
