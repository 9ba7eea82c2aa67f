import type { Article, Change } from '../../wire/article.ts';
import type { BlockChange, Difference } from '../diff/Difference.ts';
import { changedWordsOf, subjectOf } from './changedWordsOf.ts';
import { type Part, type Targets, targetsOf } from './targetsOf.ts';

/** What was looked for: a part of the story or a paragraph of the newer version, and whether it changed. */
export type Finding = { readonly target: Part | number | 'throughout' | 'body'; readonly isFound: boolean };

/** One line of a story's changelog: a clause held against the difference, or a difference that the note does not name. */
export type Audited =
  | {
      /** `cannot-tell`: the body changed, but what changed speaks of nothing that the clause names. */
      readonly verdict: 'as-said' | 'cannot-tell' | 'not-found';
      readonly clause: Change;
      readonly findings: readonly Finding[];
    }
  | {
      readonly verdict: 'not-said';
      readonly part: Part | 'added' | 'removed' | 'changed';
      readonly paragraphs: readonly number[];
    };

/** From this part of the blocks on, a story has changed throughout. */
const throughout = 0.3;

const isTouched = (change: BlockChange): boolean =>
  change.kind === 'moved' ? change.runs.some(({ kind }) => kind !== 'same') : change.kind !== 'kept';

/** What changed, by what a note may speak of. */
class Facts {
  readonly parts: ReadonlySet<Part>;
  readonly #touched: ReadonlySet<number>;
  /** Paragraphs that were cut or shortened, by their numbers in either version. */
  readonly #cut: ReadonlySet<number>;
  readonly #share: number;
  readonly isCut: boolean;

  constructor({ headline, byline, dateline, captions, body }: Difference) {
    const parts = new Set<Part>();
    if (headline) parts.add('headline');
    if (byline) parts.add('byline');
    if (dateline) parts.add('dateline');
    if (captions.some(({ kind }) => kind !== 'kept')) parts.add('photo');
    this.parts = parts;
    const touched = body.filter(isTouched);
    this.#touched = new Set(touched.flatMap((change) => ('at' in change ? [change.at] : [])));
    this.#share = body.length === 0 ? 0 : touched.length / body.length;
    const cut = touched.flatMap((change) => {
      if (change.kind === 'removed') return [change.from];
      return 'runs' in change && isShorter(change) ? [change.from, change.at] : [];
    });
    this.#cut = new Set(cut);
    this.isCut = cut.length > 0;
  }

  hasPart = (part: Part): boolean => this.parts.has(part);
  hasParagraph = (number: number): boolean => this.#touched.has(number);
  hasCut = (number: number): boolean => this.#cut.has(number);
  get isThroughout(): boolean {
    return this.#share >= throughout;
  }
  get hasBody(): boolean {
    return this.#share > 0;
  }
}

function isShorter({ runs }: Extract<BlockChange, { readonly runs: unknown }>): boolean {
  const length = (wanted: string): number =>
    runs.reduce((sum, { kind, text }) => sum + (kind === wanted ? text.length : 0), 0);
  return length('removed') > length('added');
}

const cuts = /^(?:trims?|drops?|deletes?|removes?|cuts?)$/i;

function findingsOf({ action }: Change, targets: Targets, facts: Facts): Finding[] {
  const findings: Finding[] = [
    ...targets.parts.map((part) => ({ target: part, isFound: facts.hasPart(part) })),
    ...targets.paragraphs.map((number) => ({
      target: number,
      isFound: facts.hasParagraph(number) || (cuts.test(action) && facts.hasCut(number)),
    })),
  ];
  if (targets.isThroughout) findings.push({ target: 'throughout', isFound: facts.isThroughout });
  if (targets.isSomewhere) findings.push({ target: 'body', isFound: cuts.test(action) ? facts.isCut : facts.hasBody });
  return findings;
}

type Said = { readonly clause: Change; readonly targets: Targets };

const namedBy = (said: readonly Said[]): Set<number> => new Set(said.flatMap(({ targets }) => targets.paragraphs));

/** Body changes that no clause covers, gathered by what became of the paragraphs; a cut names them as they were. */
function unsaidInBody(body: readonly BlockChange[], said: readonly Said[]): Audited[] {
  const named = namedBy(said);
  const cut = namedBy(said.filter(({ clause }) => cuts.test(clause.action)));
  const touched = body.filter(isTouched);
  const added = touched.flatMap((change) => (change.kind === 'added' && !named.has(change.at) ? [change.at] : []));
  const changed = touched.flatMap((change) => ('runs' in change && !named.has(change.at) ? [change.at] : []));
  const removed = touched.flatMap((change) =>
    change.kind === 'removed' && !cut.has(change.from) ? [change.from] : [],
  );
  const found = (part: 'added' | 'changed' | 'removed', paragraphs: readonly number[]): Audited[] =>
    paragraphs.length === 0 ? [] : [{ verdict: 'not-said', part, paragraphs }];
  return [...found('added', added), ...found('changed', changed), ...found('removed', removed)];
}

function unsaid(difference: Difference, facts: Facts, said: readonly Said[]): Audited[] {
  const parts = new Set(said.flatMap(({ targets }) => targets.parts));
  const found: Audited[] = [...facts.parts]
    .filter((part) => !parts.has(part))
    .map((part) => ({ verdict: 'not-said', part, paragraphs: [] }));
  const isCovered = said.some(({ targets }) => targets.isThroughout || targets.isSomewhere);
  return isCovered ? found : [...found, ...unsaidInBody(difference.body, said)];
}

/** What the facts say to a clause: one that names no place is borne out only by a change that speaks of what it names. */
function verdictOf({ clause, targets }: Said, findings: readonly Finding[], told: ReadonlySet<string>) {
  if (findings.some(({ isFound }) => !isFound)) return 'not-found';
  const isVague = targets.isSomewhere && !cuts.test(clause.action);
  const subject = isVague ? subjectOf(clause.what) : [];
  return subject.length > 0 && !subject.some((word) => told.has(word)) ? 'cannot-tell' : 'as-said';
}

/**
 * Holds a version's editor's note against what really changed since the version before.
 * @param newer the version; where it has no note every change is found, not said
 * @param difference what changed since the version before
 * @returns the clauses in order, then what the note does not name (paragraph numbers of the newer version; of the older for removed ones)
 */
export function auditNote(newer: Article, difference: Difference): Audited[] {
  const facts = new Facts(difference);
  const told = changedWordsOf(newer, difference);
  const changes = newer.ednote?.changes ?? [];
  // A cut counts from the end of what it was cut from.
  const before = difference.body.filter((change) => 'from' in change).length;
  const countFor = ({ action }: Change): number => (cuts.test(action) ? before : newer.body.length);
  const said = changes.map((clause) => ({ clause, targets: targetsOf(clause, countFor(clause)) }));
  const audited = said.map((one): Audited => {
    const findings = findingsOf(one.clause, one.targets, facts);
    return { verdict: verdictOf(one, findings, told), clause: one.clause, findings };
  });
  return [...audited, ...unsaid(difference, facts, said)];
}
