import type { PageEntry, Part } from './bundle.ts';
import { type Contents, notLoaded } from './pieces.ts';

/** Days, both included, of which a list is shown as it stood on the last. */
export type Span = { readonly from: string; readonly until: string };

type Dated = { readonly from: string | null; readonly to: string | null; readonly since: string | null };

/** Whether something lies in the span, or lies after it and holds a story that began before its end. */
const reaches = ({ from, to, since }: Dated, span: Span): boolean =>
  to !== null && to >= span.from && ((from !== null && from <= span.until) || (since !== null && since <= span.until));

/** The parts to load before every page that `stoodPages` names is known. */
export const stoodParts = (contents: Contents, span: Span): Part[] => [
  ...notLoaded(contents, (part) => reaches(part, span)),
];

const datesOf = ({ days, since }: PageEntry): Dated => ({
  from: days.at(-1)?.day ?? days.at(-2)?.day ?? null,
  to: days[0]?.day ?? null,
  since,
});

/** The pages whose rows may have stood in the list on the days of a span: also later ones, of stories that went on. */
export const stoodPages = ({ sections }: Contents, span: Span): PageEntry[] =>
  [...sections.values()].flatMap(({ pages }) => pages).filter((page) => reaches(datesOf(page), span));
