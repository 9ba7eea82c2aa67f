import type { RawLabel, RawLine } from '../../ui/RawCopy.tsx';
import type { Notice } from '../../wire/article.ts';
import { languageOf } from '../../wire/language.ts';
import { noticeKindOf } from '../../wire/noticeKinds.ts';
import type { Field } from '../../wire/span.ts';
import { say, told } from '../../words/words.ts';
import type { Part, Trail } from '../paths.ts';
import type { DrawnLine } from './drawnLines.ts';
import { fieldNames } from './fieldNames.ts';

/** What the copy view shows beside the lines themselves. */
export type Lighting = {
  readonly language: string;
  readonly field: Field | null;
  readonly line: number | null;
  /** The lines that are lit where a field is chosen. */
  readonly lit: ReadonlySet<number>;
  readonly notices: ReadonlyMap<number, readonly Notice[]>;
  readonly to: (part: Part) => string;
  /** Carried along when a label is chosen: what is in view stays there. */
  readonly state: Trail & { readonly from: number };
};

const fieldsOf = ({ pieces }: DrawnLine): Field[] => [
  ...new Set(pieces.flatMap(({ field, text }) => (field === null || text.trim() === '' ? [] : [field]))),
];

function labelsOf(line: DrawnLine, fields: readonly Field[], lighting: Lighting): RawLabel[] {
  if (line.kind === 'chrome') {
    const isNoted = lighting.notices.has(line.number);
    return [{ name: isNoted ? say('no field') : say('chrome'), to: null, isLit: false }];
  }
  const isHere = lighting.lit.has(line.number);
  return fields.map((field) => {
    const isLit = isHere && field === lighting.field;
    return { name: say(fieldNames[field]), to: lighting.to(isLit ? {} : { field }), state: lighting.state, isLit };
  });
}

/** What a notice says of its line and, where the reading is less than certain, what the reader can do. */
function noteOf({ code, message }: Notice): string {
  const { leaves, todo } = noticeKindOf(code);
  const says = told(message) ?? message;
  return leaves === 'certain' ? says : `${says} ${told(todo) ?? todo}`;
}

/** Lines as the screen shows them: labelled, lit, with the notices beneath. */
export function rawLines(lines: readonly DrawnLine[], lighting: Lighting): RawLine[] {
  let above: Field | 'chrome' | null = null;
  return lines.map((line) => {
    const fields = fieldsOf(line);
    const isLit = lighting.lit.has(line.number) || line.number === lighting.line;
    const goesOn: boolean = line.kind === 'chrome' ? above === 'chrome' : fields.every((field) => field === above);
    if (line.kind === 'chrome') above = 'chrome';
    else above = fields.at(-1) ?? above;
    const text = line.pieces.map((piece) => piece.text.slice(0, 200)).join('');
    return {
      number: line.number,
      kind: line.kind,
      language: languageOf(text.slice(0, 400), lighting.language),
      labels: labelsOf(line, fields, lighting),
      goesOn: goesOn && !lighting.notices.has(line.number),
      isLit,
      left: line.left,
      notes: (lighting.notices.get(line.number) ?? []).map(noteOf),
      pieces: line.pieces.map(({ text: of, field }) => ({
        text: of,
        isRead: field !== null,
        isLit: line.number === lighting.line || (lighting.lit.has(line.number) && field === lighting.field),
      })),
    };
  });
}
