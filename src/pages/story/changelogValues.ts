import type { Audited, Finding } from '../../archive/audit/auditNote.ts';
import type { ChangelogValue } from '../../ui/Changelog.tsx';
import { say } from '../../words/words.ts';
import { paragraphPath, type Trail } from '../paths.ts';

type Version = { readonly number: number; readonly blocks: number };

/** The two versions that are compared, each with how many blocks it has. */
type Compared = { readonly id: string; readonly older: Version; readonly newer: Version; readonly state: Trail };

const listed = (numbers: readonly number[]): string => {
  const runs: string[] = [];
  for (let at = 0; at < numbers.length; at += 1) {
    const first = numbers[at] ?? 0;
    while (numbers[at + 1] === (numbers[at] ?? 0) + 1) at += 1;
    const last = numbers[at] ?? first;
    runs.push(last > first ? `${first}–${last}` : `${first}`);
  }
  return runs.join(', ');
};

const paragraphs = (numbers: readonly number[]): string =>
  numbers.length === 1 ? say('paragraph {n}', { n: listed(numbers) }) : say('paragraphs {n}', { n: listed(numbers) });

const named = ({ target }: Finding): string => {
  if (typeof target === 'number') return say('paragraph {n}', { n: target });
  if (target === 'throughout') return say('the story throughout');
  return say(`the ${target}`);
};

const missing = (findings: readonly Finding[]): string | null => {
  const gone = findings.filter(({ isFound }) => !isFound).map(named);
  if (gone.length === 0) return null;
  const [last = ''] = gone.slice(-1);
  const words = gone.length === 1 ? last : say('{several} and {last}', { several: gone.slice(0, -1).join(', '), last });
  return say('Not found changed: {words}.', { words });
};

const verdicts = {
  'as-said': 'as said',
  'cannot-tell': 'said, cannot be told',
  'not-found': 'said, not found',
} as const;

function unsaid({ part, paragraphs: numbers }: Extract<Audited, { verdict: 'not-said' }>): string {
  switch (part) {
    case 'added':
      return say('Added {paragraphs}', { paragraphs: paragraphs(numbers) });
    case 'changed':
      return say('Changed {paragraphs}', { paragraphs: paragraphs(numbers) });
    case 'removed':
      return numbers.length === 1
        ? say('Cut former paragraph {n}', { n: listed(numbers) })
        : say('Cut former paragraphs {n}', { n: listed(numbers) });
    case 'headline':
    case 'byline':
    case 'photo':
    case 'dateline':
      return say(`Changed ${part}`);
  }
}

/** So many paragraphs are led to from one line; a note may name hundreds. */
const most = 12;

/** The paragraphs that a line speaks of; of a cut those of the older version. */
function spokenOf(line: Audited): { readonly isOlder: boolean; readonly numbers: readonly number[] } {
  if (line.verdict === 'not-said') return { isOlder: line.part === 'removed', numbers: line.paragraphs };
  return {
    isOlder: false,
    numbers: line.findings.flatMap(({ target }) => (typeof target === 'number' ? [target] : [])),
  };
}

/**
 * A story's changelog as the screen shows it: the note's clauses first, then what it does not name.
 * @param compared the story and its two versions, to lead there
 */
export function changelogValues(audited: readonly Audited[], language: string, compared: Compared): ChangelogValue[] {
  return audited.map((line): ChangelogValue => {
    const { isOlder, numbers } = spokenOf(line);
    const version = isOlder ? compared.older : compared.newer;
    const paragraphs = numbers
      .filter((number) => number <= version.blocks)
      .slice(0, most)
      .map((number) => ({ number, to: paragraphPath(compared.id, version.number, number), state: compared.state }));
    if (line.verdict === 'not-said')
      return { verdict: 'found, not said', text: unsaid(line), language: null, detail: null, paragraphs };
    const { action, what, where } = line.clause;
    return {
      verdict: verdicts[line.verdict],
      text: [action, what, where].filter(Boolean).join(' '),
      language,
      detail:
        line.verdict === 'cannot-tell' ? say('The body changed, but not in these words.') : missing(line.findings),
      paragraphs,
    };
  });
}
