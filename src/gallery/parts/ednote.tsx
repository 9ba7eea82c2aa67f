import { Ednote } from '../../ui/Ednote.tsx';
import type { Part } from '../Part.ts';

/** {@link Ednote} in its states. */
export const ednote: Part = {
  states: {
    'in clauses': (
      <Ednote
        title="Editor’s note, 3rd LD"
        text="(ATTN: UPDATES throughout with flight count; RECASTS headline; ADDS photo)"
        changes={[
          { action: 'UPDATES', what: 'flight count', where: 'throughout' },
          { action: 'RECASTS', what: 'headline', where: null },
          { action: 'ADDS', what: 'photo', where: null },
        ]}
      />
    ),
    'not understood': <Ednote title="Editor’s note" text="(ATTN: Subs earlier, see advisory)" changes={[]} />,
    Korean: (
      <Ednote
        title="Editor’s note"
        text="결항 편수 등 추가"
        changes={[{ action: '추가', what: '결항 편수 등', where: null }]}
        language="ko"
      />
    ),
  },
};
