/** A key as it was pressed. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/** What stands on the keys that are no letters or figures, alone and with Shift, where the alphabet is the Latin one. */
const marks: Readonly<Record<string, string>> = {
  BracketLeft: '[{',
  BracketRight: ']}',
  Slash: '/?',
  Minus: '-_',
  Equal: '=+',
  Comma: ',<',
  Period: '.>',
  Semicolon: ';:',
  Quote: '\'"',
  Backslash: '\\|',
  Backquote: '`~',
};

/** What a key is where the keyboard writes another alphabet, or an input method has it: by its place. */
function byPlace(code: string, isShifted: boolean): string | null {
  const letter = /^(?:Key|Digit|Numpad)([A-Z\d])$/.exec(code)?.[1];
  if (letter) return isShifted ? letter : letter.toLowerCase();
  if (code === 'NumpadAdd') return '+';
  if (code === 'NumpadSubtract') return '-';
  return marks[code]?.[isShifted ? 1 : 0] ?? null;
}

/** What stands on the key of + or of − where Shift is held, or is not: who means them need not mind it. */
const besidePlusAndMinus: Readonly<Record<string, string>> = {
  '=': '+',
  '*BracketRight': '+', // a German keyboard
  '*Equal': '+',
  _: '-',
};

/** What a key means where it means nothing by itself: `+` for `=`, `-` for `_`; null for any other. */
export const otherKeyOf = (key: string, code: string): string | null =>
  besidePlusAndMinus[key] ?? besidePlusAndMinus[key + code] ?? null;

/** The name of a key as commands know it: `j`, `J` with Shift, `?`, `Escape`; ㅓ is `j` as well. Null for one that can mean none. */
export function keyOf({ key, code, shiftKey }: Pressed): string | null {
  if (key === 'Escape') return key;
  // Capitals are told by Shift, not by Caps Lock.
  if (/^[a-z]$/i.test(key)) return shiftKey ? key.toUpperCase() : key.toLowerCase();
  if (/^[!-~]$/.test(key)) return key;
  if (key === '\u2212' || key === '\u2013') return '-';
  return byPlace(code, shiftKey);
}
