import { NoteEditor } from '../../ui/NoteEditor.tsx';
import { nothing } from '../nothing.ts';
import type { Part } from '../Part.ts';

/** {@link NoteEditor} in its states. */
export const noteEditor: Part = {
  states: {
    empty: <NoteEditor text="" onKeep={nothing} onLeave={nothing} />,
    written: <NoteEditor text="Call the harbor office back on Monday." onKeep={nothing} onLeave={nothing} />,
  },
};
