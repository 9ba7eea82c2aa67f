import { beyond, signsOf } from './signsOf.ts';

/** Goes on from an opening: adds what a piece of a pattern may match next, and gives `next` each that it makes. */
type Walk = (opening: string, next: (longer: string) => void) => void;

/** A piece of a pattern, and how many characters it takes at the least, as far as that matters. */
type Piece = { readonly walk: Walk; readonly least: 0 | 1 };

/** So many characters of an opening are told apart. */
const depth = 2;

/** More signs than this in one place are as good as any sign. */
const many = 30;

const token =
  /\(\?(?:<?[=!]|:|<\w+>)|(?:[?*+]|\{\d+(?:,\d*)?\})\??|\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u[\dA-F]{4}|.)|./suy;

/** What holds neither alternatives nor groups. */
const run = /(?:[^()|[\\]|\\.|\[(?:\\.|[^\]\\])*\])+/sy;

const nothing: Walk = (opening, next) => next(opening);

const after =
  (first: Walk, second: Walk): Walk =>
  (opening, next) =>
    first(opening, (longer) => second(longer, next));

const orNothing =
  (walk: Walk): Walk =>
  (opening, next) => {
    next(opening);
    walk(opening, next);
  };

/** A piece once or more. */
const again = (walk: Walk): Walk => {
  const more: Walk = (opening, next) =>
    walk(opening, (longer) => {
      next(longer);
      if (longer.length > opening.length) more(longer, next);
    });
  return more;
};

const bracketOf = (one: string): number => (one.startsWith('(') ? 1 : one === ')' ? -1 : 0);

/** The source of a pattern, read for what its matches open with. */
class Source {
  readonly #found = new Set<string>();
  readonly #source: string;
  readonly #flags: string;
  /** The token that stands at `#at`; the empty text at the end. */
  #token = '';
  #at = 0;

  constructor({ source, flags }: RegExp) {
    this.#source = source;
    this.#flags = flags;
    this.#goTo(0);
  }

  openings(): ReadonlySet<string> {
    this.#either(!this.#flags.includes('y'))('', (opening) => this.#found.add(opening));
    return this.#found;
  }

  /** Alternatives, as far as the bracket that closes them; at the top, one that need not stand at the start opens anyhow. */
  #either(isTop: boolean): Walk {
    const ways: Walk[] = [];
    for (let isOver = false; !isOver; ) {
      const isAnywhere = isTop && this.#token !== '^';
      const row = this.#row();
      ways.push(isAnywhere ? (opening) => this.#found.add(opening) : row);
      isOver = this.#take() !== '|';
    }
    return (opening, next) => {
      for (const way of ways) way(opening, next);
    };
  }

  #row(): Walk {
    let row = nothing;
    for (let taken = 0; taken < depth && !this.#isOver(); ) {
      const { walk, least } = this.#piece();
      row = after(row, walk);
      taken += least;
    }
    for (let open = 0; open > 0 || !this.#isOver(); ) {
      run.lastIndex = this.#at;
      if (run.test(this.#source)) this.#goTo(run.lastIndex);
      else open += bracketOf(this.#take());
    }
    return row;
  }

  #isOver(): boolean {
    return this.#token === '' || this.#token === '|' || this.#token === ')';
  }

  #take(): string {
    const taken = this.#token;
    this.#goTo(this.#at + taken.length);
    return taken;
  }

  #goTo(at: number): void {
    this.#at = at;
    token.lastIndex = at;
    this.#token = token.exec(this.#source)?.[0] ?? '';
  }

  /** An atom, and how often it may stand there. */
  #piece(): Piece {
    const { walk, least } = this.#atom();
    const times = /^(?:[?*+]|\{\d)/.test(this.#token) ? this.#take() : '';
    if (times === '') return { walk, least };
    const often = times.startsWith('?') ? walk : again(walk);
    return /^(?:[?*]|\{0)/.test(times) ? { walk: orNothing(often), least: 0 } : { walk: often, least };
  }

  /** What stands ahead or behind takes no character, and is passed over. */
  #atom(): Piece {
    const one = this.#take();
    if (one.startsWith('(')) {
      const inner = this.#either(false);
      return { walk: /[=!]$/.test(one) ? nothing : inner, least: 0 };
    }
    if (/^(?:[$^]|\\[bB])$/.test(one)) return { walk: nothing, least: 0 };
    const signs = signsOf(one, this.#flags);
    return { walk: (opening, next) => this.#goOn(opening, signs, next), least: 1 };
  }

  #goOn(opening: string, signs: readonly string[], next: (longer: string) => void): void {
    if (signs.length > many) this.#found.add(opening);
    else
      for (const sign of signs)
        if (opening === '' && sign < beyond) next(sign);
        else this.#found.add(opening + sign);
  }
}

/**
 * What the matches of a pattern can open with: two characters, or one where any may follow; the empty text where nothing
 * is known. A sign beyond ASCII stands alone, and may stand for any by `beyond`.
 */
export function openingsOf(pattern: RegExp): ReadonlySet<string> {
  // Without case, some letters of ASCII match others beyond it.
  return /iu/.test(pattern.flags) ? new Set(['']) : new Source(pattern).openings();
}
