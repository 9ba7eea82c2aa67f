import type { Audited, Finding } from '../../archive/audit/auditNote.ts';
import type { ChangelogValue } from '../../ui/Changelog.tsx';

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
  `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(numbers)}`;

const named = ({ target }: Finding): string => {
  if (typeof target === 'number') return `paragraph ${target}`;
  if (target === 'throughout') return 'the story throughout';
  return target === 'body' ? 'the body' : `the ${target}`;
};

const missing = (findings: readonly Finding[]): string | null => {
  const gone = findings.filter(({ isFound }) => !isFound).map(named);
  if (gone.length === 0) return null;
  const words = gone.length === 1 ? gone[0] : `${gone.slice(0, -1).join(', ')} and ${gone.at(-1)}`;
  return `Not found changed: ${words}.`;
};

function unsaid({ part, paragraphs: numbers }: Extract<Audited, { verdict: 'not-said' }>): string {
  switch (part) {
    case 'added':
      return `Added ${paragraphs(numbers)}`;
    case 'changed':
      return `Changed ${paragraphs(numbers)}`;
    case 'removed':
      return `Cut ${numbers.length === 1 ? 'former paragraph' : 'former paragraphs'} ${listed(numbers)}`;
    case 'headline':
    case 'byline':
    case 'photo':
    case 'dateline':
      return `Changed ${part}`;
  }
}

/** A story's changelog as the screen shows it: the note's clauses first, then what it does not name. */
export const changelogValues = (audited: readonly Audited[], language: string): ChangelogValue[] =>
  audited.map((line): ChangelogValue => {
    if (line.verdict === 'not-said')
      return { verdict: 'found, not said', text: unsaid(line), language: null, detail: null };
    const { action, what, where } = line.clause;
    return {
      verdict: line.verdict === 'as-said' ? 'as said' : 'said, not found',
      text: [action, what, where].filter(Boolean).join(' '),
      language,
      detail: missing(line.findings),
    };
  });
