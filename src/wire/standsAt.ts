/** Makes a test of whether one of these characters stands at a place of a text; none stands before its start or at its end. */
export function standsAt(characters: string): (text: string, at: number) => boolean {
  const ascii = new Uint8Array(128);
  for (let at = 0; at < characters.length; at += 1) {
    const code = characters.charCodeAt(at);
    if (code < 128) ascii[code] = 1;
  }
  return (text, at) => {
    if (at < 0 || at >= text.length) return false;
    const code = text.charCodeAt(at);
    return code < 128 ? ascii[code] === 1 : characters.includes(text.charAt(at));
  };
}
