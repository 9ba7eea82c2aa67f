import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Connect } from 'vite';
import { askFirst } from './askFirst.ts';
import type { LiveBundle } from './LiveBundle.ts';
import { portOf, projectFolder } from './settings.ts';
import { changed } from './summary.ts';

const reloadPath = '/slugline-changes';

/** Reloads an open page when the folder changes; a story whose copy was edited goes on at its new address. */
const listener = `<script>
new EventSource('${reloadPath}').onmessage = ({ data }) => {
  const [, id] = /^\\/story\\/([^/]+)/.exec(location.pathname) ?? [];
  const next = new Map(JSON.parse(data)).get(decodeURIComponent(id ?? ''));
  if (next) history.replaceState(history.state, '', '/story/' + encodeURIComponent(next) + location.search);
  location.reload();
};
</script>`;

const isPage = (request: IncomingMessage): boolean =>
  (request.headers.accept ?? '').includes('text/html') && !/\.\w+$/.test((request.url ?? '').replace(/[?#].*$/, ''));

function answer(live: LiveBundle, out: string, open: Set<ServerResponse>): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    const text = live.textAt(path);
    if (text !== null) {
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.setHeader('cache-control', 'no-cache');
      return void response.end(text);
    }
    if (path === reloadPath) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
      response.write('\n');
      open.add(response);
      return void request.on('close', () => open.delete(response));
    }
    if (!isPage(request)) return next();
    const built = readFileSync(join(out, 'index.html'), 'utf8');
    const html = askFirst(built, live.bundle.manifest)
      .replaceAll('="./', '="/')
      // What follows a folder is always the newest: it is not installed, and an earlier worker of this address ends.
      .replace(/<link rel="manifest"[^>]*>/, '');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'no-cache');
    return void response.end(html.replace('</body>', () => `${listener}</body>`));
  };
}

/** The path of an address; null where its percent signs do not decode. */
function pathIn(url: string): string | null {
  try {
    return decodeURI(url.replace(/[?#].*$/, ''));
  } catch {
    return null;
  }
}

/** An address without its own file gets the page that any static host answers with, which finds the reader. */
function fallback(out: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = pathIn(request.url ?? '/');
    if (!isPage(request)) return next();
    if (path !== null && existsSync(join(out, path, 'index.html'))) {
      if (path.endsWith('/')) return next();
      response.writeHead(301, { location: (request.url ?? '').replace(/^[^?#]*/, (before) => `${before}/`) });
      return void response.end();
    }
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(readFileSync(join(out, '404.html'), 'utf8'));
  };
}

/** A reader being served: where, and how to end it. */
export type Served = { readonly address: string; readonly end: () => Promise<void> };

/** Serves a built reader on 127.0.0.1; with a live bundle it follows the folder and reloads the pages that are open. */
export async function serve(out: string, live: LiveBundle | null, port: number): Promise<Served> {
  const open = new Set<ServerResponse>();
  const { preview } = await import('vite');
  const server = await preview({
    root: projectFolder,
    configFile: false,
    logLevel: 'warn',
    build: { outDir: out },
    preview: { host: '127.0.0.1', port },
    plugins: [
      {
        name: 'slugline-serve',
        configurePreviewServer: ({ middlewares }) => {
          middlewares.use(live ? answer(live, out, open) : fallback(out));
        },
      },
    ],
  });
  const stop = live?.follow((report, setAside) => {
    console.log(changed(report, setAside));
    for (const page of open) page.write(`data: ${JSON.stringify([...live.moved])}\n\n`);
  });
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    end: async () => {
      for (const page of open) page.end();
      await stop?.();
      await server.close();
    },
  };
}

const sayWhyNot = (error: unknown): null => {
  console.error(`The reader cannot be served. ${(error as Error).message}`);
  process.exitCode = 1;
  return null;
};

/** The port to serve on; null, with the reason on the terminal, where PORT names none. */
export function portOrSayWhyNot(): number | null {
  try {
    return portOf();
  } catch (error) {
    return sayWhyNot(error);
  }
}

/** Serves until Ctrl-C, on the port asked for or the next that is free. */
export async function serveUntilStopped(out: string, live: LiveBundle | null, port: number): Promise<void> {
  const served = await serve(out, live, port).catch(sayWhyNot);
  if (served === null) return;
  const { address, end } = served;
  const stop = (): void => void end().finally(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const isOther = port !== 0 && !address.endsWith(`:${port}/`);
  console.log(`Slugline is at ${address}  (${isOther ? `port ${port} is taken; ` : ''}Ctrl-C ends it)`);
}
