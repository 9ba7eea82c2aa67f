import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { type CopyIndex, linesOfArticle, linesOfField } from '../../archive/indexCopy.ts';
import { isField } from '../../archive/shapesOfCopies.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Parts } from '../../ui/Parts.tsx';
import { RawCopy } from '../../ui/RawCopy.tsx';
import type { Article, Notice } from '../../wire/article.ts';
import { counted, say } from '../../words/words.ts';
import { hourOf, type Part, readPart, storyPath, type Trail } from '../paths.ts';
import { ChosenPart } from './ChosenPart.tsx';
import { CopyHead } from './CopyHead.tsx';
import styles from './CopyText.module.css';
import { batch, drawnLines, startFor } from './drawnLines.ts';
import { fieldNames } from './fieldNames.ts';
import { partsOf } from './partsOf.ts';
import { rawLines } from './rawLines.ts';

/** Where the parts of the story stand beside the lines of the copy, and need no opening. */
const besideLines = '(width >= 90em)';

type Props = {
  readonly article: Article;
  /** As written. */
  readonly dateline: string | null;
  readonly index: CopyIndex;
  /** How many articles the file holds. */
  readonly siblings: number;
  readonly address: { readonly id: string; readonly version: number | null };
  readonly trail: Trail;
};

/** Brings a line into view, and the focus to it where the reader came by a link; a label that was chosen keeps both. */
function useTarget(target: number | null, stays: boolean): void {
  const { key } = useLocation();
  useEffect(() => {
    const line = target === null || stays ? null : document.getElementById(`line-${target}`);
    line?.scrollIntoView({ block: 'center' });
    if (line && key !== 'default') line.focus({ preventScroll: true });
  }, [target, stays, key]);
}

/** Notices by the line they stand at; one behind the end of the copy stands at its last line. */
function noticesByLine(notices: readonly Notice[], last: number): ReadonlyMap<number, readonly Notice[]> {
  const lines = new Map<number, Notice[]>();
  for (const notice of notices) {
    const line = Math.min(notice.line, last);
    lines.set(line, [...(lines.get(line) ?? []), notice]);
  }
  return lines;
}

/** A copy line by line, beside what each was read as; a chosen field is lit here and among the parts. */
export function CopyText({ article, dateline, index, siblings, address, trail }: Props) {
  const { search, state } = useLocation();
  const asked = readPart(search);
  const field = isField(asked.field) ? asked.field : null;
  const all = index.lineStarts.length;
  const stretch = siblings > 1 ? linesOfArticle(index, article.headline) : { first: 1, last: all };
  const lit = field ? linesOfField(index, field, stretch) : [];
  const line = asked.line === null ? null : Math.min(asked.line, all);
  const target = line ?? lit[0] ?? null;
  const kept = (state as { from?: unknown } | null)?.from;
  const start = typeof kept === 'number' ? kept : startFor(target ?? 1);
  const [moved, setMoved] = useState({ earlier: 0, batches: 1 });
  const from = Math.max(1, start - moved.earlier * batch.lines);
  useTarget(target, typeof kept === 'number');

  const at = hourOf(trail);
  const to = (part: Part): string => storyPath(address.id, address.version, { view: 'copy', at, ...part });
  const drawn = drawnLines(index, from, moved.batches + moved.earlier);
  const last = drawn.at(-1);
  const isCut = last !== undefined && (last.number < all || last.left > 0);
  const parts = partsOf(article, dateline);
  return (
    <div className={styles.copy}>
      <CopyHead article={article} index={index} siblings={siblings} to={to} trail={trail} />
      <details className={styles.parts} open={matchMedia(besideLines).matches}>
        <summary>{say('The story, part by part')}</summary>
        <Parts
          parts={parts.map((part) => ({
            name: say(fieldNames[part.field]),
            text: part.text,
            language: part.language,
            to: index.fields.has(part.field) ? to({ field: part.field }) : null,
            state: trail,
            isLit: part.field === field,
          }))}
        />
      </details>
      {from > 1 && (
        <Button kind="firm" onPress={() => setMoved({ ...moved, earlier: moved.earlier + 1 })}>
          {say('Show {what}', { what: counted(Math.min(batch.lines, from - 1), 'earlier line', 'earlier lines') })}
        </Button>
      )}
      <RawCopy
        lines={rawLines(drawn, {
          language: article.language,
          field,
          line,
          lit: new Set(lit),
          notices: noticesByLine(article.notices, all),
          to,
          state: { ...trail, from: start },
        })}
      />
      {isCut && (
        <Button kind="firm" onPress={() => setMoved({ ...moved, batches: moved.batches * 2 })}>
          {say('Show more')}
        </Button>
      )}
      {field && (
        <ChosenPart
          name={say(fieldNames[field])}
          lines={lit}
          text={parts.find((part) => part.field === field)?.text ?? null}
          language={article.language}
        >
          <Link to={storyPath(address.id, address.version, { field, at })} state={trail}>
            {say('In the story')}
          </Link>
          <Link to={to({})} state={{ ...trail, from: start }} replace>
            {say('Clear')}
          </Link>
        </ChosenPart>
      )}
    </div>
  );
}
