const declaration =
  /(?:\bcharset\s{0,3}=\s{0,3}["']?|<\?xml\b[^>\r\n]{0,80}\bencoding\s{0,3}=\s{0,3}["'])([A-Za-z][\w.:-]{1,40})/i;

/** An encoding that the first lines of a copy name, by the WHATWG's name for it; null where they name none that is known. */
export function declaredIn(head: string): string | null {
  const label = declaration.exec(head.slice(0, 4000))?.[1];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
