type Encoder = ReadonlyMap<string, readonly number[]>;

const known = new Map<string, Encoder>();

/** Every letter of one or two bytes that an encoding has, with its bytes: its decoder, turned round. */
function encoderOf(encoding: string): Encoder {
  const found = known.get(encoding);
  if (found) return found;
  const encoder = new Map<string, readonly number[]>();
  const learn = (...bytes: number[]): void => {
    const letter = new TextDecoder(encoding).decode(Uint8Array.from(bytes), { stream: true });
    if (letter.length === 1 && letter !== '\ufffd' && !encoder.has(letter)) encoder.set(letter, bytes);
  };
  for (let lead = 0; lead < 256; lead += 1) learn(lead);
  for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) learn(lead, trail);
  known.set(encoding, encoder);
  return encoder;
}

/** The bytes of a text in an encoding. Fails for a letter that the encoding lacks. */
export function encodeAs(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding.startsWith('utf-16')) {
    const little = Buffer.from(text, 'utf16le');
    return encoding === 'utf-16le' ? little : little.swap16();
  }
  const encoder = encoderOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = encoder.get(letter);
      if (!bytes) throw new Error(`${encoding} has no ${letter}`);
      return bytes;
    }),
  );
}
