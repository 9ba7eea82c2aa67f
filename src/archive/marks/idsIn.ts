import type { Row } from '../row.ts';
import { isOn, type Marks } from './Marks.ts';

/** The ids of a row's articles without those taken out: what the list goes by. */
export function idsIn({ articles, marker }: Pick<Row, 'articles' | 'marker'>, { out }: Marks): readonly string[] {
  if (out.size === 0 || marker?.kind === 'kill') return articles;
  const left = articles.filter((id) => !isOn(out, id));
  return left.length > 0 ? left : articles.slice(-1);
}
