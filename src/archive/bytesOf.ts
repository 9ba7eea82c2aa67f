/** How many bytes a text takes in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = text.length;
  if (/^[\0-\x7f]*$/.test(text)) return bytes;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
