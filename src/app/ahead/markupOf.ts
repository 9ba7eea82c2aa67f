import { Writable } from 'node:stream';
import type { ReactNode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';

/** React's own signs for what it would go on with; a reader that draws the page anew has no use for them. */
const signs = /<!--.*?-->|<script>requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);<\/script>/g;

/**
 * What a part of the reader looks like when all its code and data are there.
 * @throws what drawing it throws
 */
export function markupOf(node: ReactNode): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    const all = new Writable({
      write(chunk, _, done) {
        chunks.push(chunk);
        done();
      },
      final(done) {
        resolve(Buffer.concat(chunks).toString().replace(signs, ''));
        done();
      },
    });
    const { pipe } = renderToPipeableStream(node, {
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onAllReady: () => void pipe(all),
      onShellError: reject,
      onError: reject,
    });
  });
}
