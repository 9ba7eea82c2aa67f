import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
};

/** A host as plain as can be: it serves files under a base path, a folder by its page, and 404.html for all else, compressed; it counts the bytes it sent. */
export async function staticHost(
  root: string,
  base: string,
  at = 0,
): Promise<{ address: string; end: () => Promise<void>; sent: () => number }> {
  const fileAt = (path: string): string | null => {
    const file = join(root, path);
    if (!existsSync(file)) return null;
    if (!statSync(file).isDirectory()) return file;
    return existsSync(join(file, 'index.html')) ? join(file, 'index.html') : null;
  };
  let bytes = 0;
  const server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '/').replace(/[?#].*$/, ''));
    const found = path.startsWith(base) ? fileAt(path.slice(base.length)) : null;
    const file = found ?? join(root, '404.html');
    if (!existsSync(file)) return void response.writeHead(404).end();
    const zips = /\bgzip\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(found === null ? 404 : 200, {
      'content-type': types[extname(file)] ?? 'text/plain',
      ...(zips && { 'content-encoding': 'gzip' }),
    });
    const body = zips ? gzipSync(readFileSync(file)) : readFileSync(file);
    bytes += body.length;
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(at, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    sent: () => bytes,
    end: () =>
      new Promise((ended) => {
        server.close(() => ended());
        server.closeAllConnections();
      }),
  };
}
