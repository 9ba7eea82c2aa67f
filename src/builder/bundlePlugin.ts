import type { HtmlTagDescriptor, Plugin } from 'vite';
import { type Bundle, manifestPath } from '../archive/bundle.ts';
import { LiveBundle } from './LiveBundle.ts';
import { photosFolder, seedsFolder } from './settings.ts';

const bundleFolder = manifestPath.slice(0, manifestPath.lastIndexOf('/') + 1);

const preload = (href: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href },
  injectTo: 'head',
});

/** What the first screen asks for, named in the page so that it comes along with the program. */
const preloads = ({ manifest }: Bundle): HtmlTagDescriptor[] => [
  preload(`./${manifestPath}`),
  preload(`./${bundleFolder}${manifest.rows}`),
];

/** Serves the bundle while developing, reloading the page when the folder changes; writes it into a build. */
export function bundlePlugin(live = new LiveBundle(seedsFolder(), photosFolder)): Plugin {
  let isBuild = false;
  return {
    name: 'slugline-bundle',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    async configureServer(server) {
      await live.refresh();
      const stop = live.follow(() => server.ws.send({ type: 'full-reload' }));
      server.httpServer?.once('close', () => void stop());
      server.middlewares.use((request, response, next) => {
        const text = live.textAt((request.url ?? '').replace(/[?#].*$/, ''));
        if (text === null) return next();
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.setHeader('cache-control', 'no-cache');
        response.end(text);
      });
    },
    async buildStart() {
      if (isBuild && live.report === null) await live.refresh();
    },
    generateBundle() {
      for (const { path, text } of live.bundle.files)
        this.emitFile({ type: 'asset', fileName: `${bundleFolder}${path}`, source: text });
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => (isBuild ? preloads(live.bundle) : []),
    },
  };
}
