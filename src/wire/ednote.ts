import { agencies } from './agencies/agencies.ts';
import { anyOf } from './anyOf.ts';
import type { Change, Ednote } from './article.ts';

/** The editor's note in a header line, `from` and `to` its place in it; null if the line is none. */
export type FoundNote = { readonly ednote: Ednote; readonly from: number; readonly to: number };

const attn = /^\(?\s?(?:ATTN|EDITORS|EDS|Eds|Editors|Editor['’]s note|EDITORS? NOTE)\s?[:;]\s?/;
const adds =
  /^\((?:Adds?|Updates?|Recasts?|Corrects?|Changes?|Rewrites?|Releads?|Trims?|Refiles?|Repeats?|Wraps?|Writes through|Removes?|Deletes?|Drops?|Fixes|Clarifies|Replaces?|Restores?|Rewords?|Combines?|Edits?|Inserts?|Tops|Updating|Correcting|Adding|In [A-Z][a-z]{2,8}\.? \d{1,2} (?:story|item)|This .{2,40} story)\b/;
const embargo =
  /^\(?(?:(?:Strictly |STRICTLY )?(?:Embargoed(?::| (?:until|for|to))|EMBARGO(?:ED)?)|Embargo:|(?:SOUS|Sous) (?:EMBARGO|embargo)|Sperrfrist|SPERRFRIST|HOLD FOR RELEASE|NOT FOR (?:RELEASE|PUBLICATION|USE) (?:BEFORE|UNTIL)|엠바고|보도시점)/;

/** What an agency's own note opens with; it stays in the text. */
const own: readonly RegExp[] = agencies.flatMap(({ notes = [] }) => notes);

const isNote = anyOf([attn, adds, embargo, ...own]);

const verbs =
  /^(?:UPDATES?|ADDS?|RECASTS?|CHANGES?|CORRECTS?|TRIMS?|REWRITES?|RELEADS?|REFILES?|REPEATS?|RAISES|LOWERS|DELETES?|DROPS|REPLACES|INCORPORATES|FIXES|MODIFIES|RESTORES|CLARIFIES|WRAPS?|REMOVES?|REWORDS?|COMBINES?|EDITS?|INSERTS?|TOPS)\b/i;

/** What a clause ends with: a semicolon, a full stop, or a comma before the next verb. */
const clauseEnd =
  /;|\.\s+(?=[A-Z])|,\s(?=(?:and\s)?(?:updates|adds|recasts|changes|corrects|trims|rewrites|deletes|drops|replaces|fixes|clarifies|wraps|removes|restores)\s)/i;

/** `In Jan. 3 story, ` before what is corrected in it. */
const lead = /^(?:and\s|In (?:the )?.{3,40}? (?:story|item),\s)/;

const place =
  /(?:^|\s)((?:throughout|(?:in |to |with )?(?:(?:the )?(?:last|first|second|third|fourth|fifth|sixth|final|lead|penultimate) (?:\d+ |two |three |four )?paras?(?:graphs?)?|paras?(?:graphs?)?\.? ?\d[\d\s,and&-]*|\d{1,2}(?:st|nd|rd|th)(?:(?:,| and|-) ?\d{1,2}(?:st|nd|rd|th))* paras?(?:graphs?)?)))/;

/** One clause, `ADDS details in paras 2, 5, photo`, as its verb, what it did and where. */
function changeOf(clause: string): Change {
  const verb = verbs.exec(clause)?.[0] ?? '';
  const rest = clause.slice(verb.length).replace(/^\s*:/, '').trim();
  const found = place.exec(rest.slice(0, 400));
  if (!found) return { action: verb, what: rest, where: null };
  const where = (found[1] ?? '').trim().replace(/[\s,]+$/, '');
  const before = rest.slice(0, found.index).trim();
  const after = rest.slice(found.index + found[0].length).trim();
  const what = [before.replace(/\s+in$/, ''), after.replace(/^(?:with|,)\s*/, '')].filter(Boolean).join(', ');
  return { action: verb, what, where: where.replace(/^(?:in|to|with)\s/, '') };
}

/** The clauses of a note, each opened by its verb; none where the note tells of no change. */
export function changesOf(text: string): Change[] {
  const clauses = text
    .split(clauseEnd)
    .slice(0, 200)
    .map((clause) => clause.replace(lead, '').replace(/\.$/, '').trim())
    .filter((clause) => clause !== '');
  return clauses.some((clause) => verbs.test(clause))
    ? clauses.filter((clause) => verbs.test(clause)).map(changeOf)
    : [];
}

/** Reads a header line as the editor's note. */
export function ednoteIn(line: string): FoundNote | null {
  const head = line.slice(0, 120);
  if (!isNote(head)) return null;
  const label = attn.exec(head);
  const from = label ? label[0].length : line.startsWith('(') ? 1 : 0;
  const isOpen = line.startsWith('(');
  const to = isOpen && line.endsWith(')') ? line.length - 1 : line.length;
  const text = line.slice(from, to).trim();
  return text === '' ? null : { ednote: { text, changes: changesOf(text) }, from, to };
}

/** Whether a note asks to hold the copy back. */
export const isEmbargo = (text: string): boolean =>
  /\b(?:EMBARGO(?:ED)?|HOLD FOR RELEASE|NOT FOR (?:RELEASE|PUBLICATION|USE) (?:BEFORE|UNTIL)|SPERRFRIST)\b|엠바고|보도시점(?!.{0,12}즉시)/i.test(
    text.slice(0, 400),
  );
