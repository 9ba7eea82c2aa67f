const typedInto = 'input:not([type=checkbox],[type=radio],[type=button]),textarea,select,[contenteditable]';

/** Whether a key opens the palette: Ctrl K, or ⌘ K on a Mac. */
export const isPaletteKey = ({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  ctrlKey !== metaKey && !altKey && !shiftKey && (key === 'k' || (code === 'KeyK' && key > '\x7f'));

/** Whether a key may mean a command: none does while one types, over a dialog, or beside Ctrl, Alt and ⌘. */
export function isForCommands(event: KeyboardEvent): boolean {
  const { key, ctrlKey, altKey, metaKey, isComposing, defaultPrevented, target } = event;
  if (defaultPrevented || isComposing || document.querySelector('dialog[open]')) return false;
  if (isPaletteKey(event)) return true;
  // What the third level of a keyboard writes, `[` on a German one, comes as Ctrl and Alt.
  if (metaKey || ((ctrlKey || altKey) && !event.getModifierState('AltGraph'))) return false;
  return /^(?:\S|Escape|Process|Unidentified)$/u.test(key) && !(target as Element).closest?.(typedInto);
}
