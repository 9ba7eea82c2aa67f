/**
 * Makes a test of whether a text opens with one of these characters. It is asked before a pattern that nothing else can
 * match: most lines of any copy are ruled out by their first letter, for a tenth of what the pattern would cost.
 */
export function openedBy(characters: string): (text: string) => boolean {
  const ascii = new Uint8Array(128);
  for (let at = 0; at < characters.length; at += 1) {
    const code = characters.charCodeAt(at);
    if (code < 128) ascii[code] = 1;
  }
  return (text) => {
    const code = text.charCodeAt(0);
    return code < 128 ? ascii[code] === 1 : characters.includes(text.charAt(0));
  };
}

/** Whether a text opens with a letter or a figure of ASCII, as most lines do. */
export const opensPlainly = openedBy('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');
