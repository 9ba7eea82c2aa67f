import { classesOf, classListsOf, criticalCss, layersOf, rulesOf } from './criticalCss.ts';

/** The styles of a built reader, of which each page gets what its first painting needs; pages that use the same classes share them. */
export class Styles {
  readonly #layers: string;
  readonly #rules: ReturnType<typeof rulesOf>;
  readonly #known = new Map<string, string>();

  /** @param css the whole style sheet, without comments */
  constructor(css: string) {
    this.#layers = layersOf(css);
    this.#rules = rulesOf(css);
  }

  /**
   * The styles for a markup.
   * @param around classes that stand around it, a set for each kind of page
   */
  of(markup: string, around: ReadonlySet<string> = none): string {
    const lists = classListsOf(markup);
    const key = `${around.size}\n${[...lists].sort().join('\n')}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const styles = this.#layers + criticalCss(this.#rules, new Set([...around, ...classesOf(markup)]));
    this.#known.set(key, styles);
    return styles;
  }
}

const none: ReadonlySet<string> = new Set();
