/** Text up to the brace that closes what it begins in. */
function blockEnd(css: string, from: number): number {
  let depth = 1;
  for (let at = from; at < css.length; at += 1) {
    const sign = css[at];
    if (sign === '"' || sign === "'") at = css.indexOf(sign, at + 1);
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return css.length;
}

/** A statement of a style sheet: what stands before its braces, and within; null where it has none. */
type Statement = { readonly head: string; readonly block: string | null };

function* statementsOf(css: string): Generator<Statement> {
  for (let at = 0; at < css.length; ) {
    const [brace, end] = [css.indexOf('{', at), css.indexOf(';', at)];
    if (brace < 0 && end < 0) return;
    if (end >= 0 && (brace < 0 || end < brace)) {
      yield { head: css.slice(at, end).trim(), block: null };
      at = end + 1;
      continue;
    }
    const close = blockEnd(css, brace + 1);
    yield { head: css.slice(at, brace).trim(), block: css.slice(brace + 1, close) };
    at = close + 1;
  }
}

/** What holds other rules, as far as a first painting may need it. */
const holdsRules = /^@(?:layer|media|supports|container)/;

/** The classes that a selector cannot do without; of what stands in brackets, `:not(.on)`, any may be missing. */
const classesIn = (selector: string): string[] =>
  [...selector.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '').matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(
    ([, name]) => name ?? '',
  );

/** Selectors parted at the commas that are not within brackets. */
const selectorsOf = (head: string): string[] => head.split(/,(?![^()[\]]*[)\]])/);

/**
 * Of a style sheet the rules that a page with these classes can need when it is first painted: the whole sheet follows it.
 * @param css without comments, as a bundler writes it
 */
export function criticalCss(css: string, classes: ReadonlySet<string>): string {
  let kept = '';
  for (const { head, block } of statementsOf(css)) {
    if (block === null) kept += `${head};`;
    else if (holdsRules.test(head)) {
      const inside = /^@(?:media|layer) print\b/.test(head) ? '' : criticalCss(block, classes);
      if (inside !== '') kept += `${head}{${inside}}`;
    } else if (head.startsWith('@')) kept += /^@font-face/.test(head) ? `${head}{${block}}` : '';
    else if (selectorsOf(head).some((one) => classesIn(one).every((name) => classes.has(name))))
      kept += `${head}{${block}}`;
  }
  return kept;
}

/** The order of a style sheet's layers, to stand before a part of it in which one of them may be missing. */
export const layersOf = (css: string): string => {
  const names = [...css.matchAll(/@layer ([\w, -]+)[;{]/g)].flatMap(([, list]) => (list ?? '').split(/, */));
  return names.length === 0 ? '' : `@layer ${[...new Set(names)].join(',')};`;
};

/** The names of classes that a page's markup uses. */
export const classesOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => (names ?? '').split(' ')));
