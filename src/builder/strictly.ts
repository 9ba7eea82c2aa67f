import { TextDecoder } from 'node:util';

const decoders = new Map<string, TextDecoder>();

/** Reads bytes in an encoding, a byte order mark kept; null where they do not fit it. */
export function strictly(bytes: Uint8Array, encoding: string): string | null {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    const text = decoder.decode(bytes);
    decoders.set(encoding, decoder);
    return text;
  } catch {
    // A decoder that met bytes it refuses may hold on to some of them.
    decoders.delete(encoding);
    return null;
  }
}
