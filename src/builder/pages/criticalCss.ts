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

/** A rule and the classes of each of its selectors, or what holds rules. */
type Rule =
  | { readonly kind: 'rule'; readonly text: string; readonly needs: readonly (readonly string[])[] }
  | { readonly kind: 'group'; readonly head: string; readonly rules: readonly Rule[] };

/** A style sheet parted into the rules that may matter for a first painting; without comments, as a bundler writes it. */
export function rulesOf(css: string): Rule[] {
  return [...statementsOf(css)].flatMap(({ head, block }): Rule[] => {
    if (block === null) return [{ kind: 'rule', text: `${head};`, needs: [[]] }];
    if (holdsRules.test(head))
      return /^@(?:media|layer) print\b/.test(head) ? [] : [{ kind: 'group', head, rules: rulesOf(block) }];
    if (head.startsWith('@') && !/^@font-face/.test(head)) return [];
    return [{ kind: 'rule', text: `${head}{${block}}`, needs: selectorsOf(head).map(classesIn) }];
  });
}

/** Of a style sheet the rules that a page with these classes can need when it is first painted: the whole sheet follows it. */
export function criticalCss(rules: readonly Rule[], classes: ReadonlySet<string>): string {
  let kept = '';
  for (const rule of rules) {
    if (rule.kind === 'group') {
      const inside = criticalCss(rule.rules, classes);
      if (inside !== '') kept += `${rule.head}{${inside}}`;
    } else if (rule.needs.some((names) => names.every((name) => classes.has(name)))) kept += rule.text;
  }
  return kept;
}

/** The order of a style sheet's layers, to stand before a part of it in which one of them may be missing. */
export const layersOf = (css: string): string => {
  const names = [...css.matchAll(/@layer ([\w, -]+)[;{]/g)].flatMap(([, list]) => (list ?? '').split(/, */));
  return names.length === 0 ? '' : `@layer ${[...new Set(names)].join(',')};`;
};

const attribute = ' class="';

/** The classes that elements of a markup have together, each set once, as the markup writes it. */
export function classListsOf(html: string): Set<string> {
  const lists = new Set<string>();
  for (let at = html.indexOf(attribute); at >= 0; ) {
    const from = at + attribute.length;
    const to = html.indexOf('"', from);
    lists.add(html.slice(from, to));
    at = html.indexOf(attribute, to);
  }
  return lists;
}

/** The names of classes that a page's markup uses. */
export const classesOf = (html: string): Set<string> =>
  new Set([...classListsOf(html)].flatMap((names) => names.split(' ')));
