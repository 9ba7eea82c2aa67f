import type { Plugin } from 'vite';
import { bundleFolder } from '../archive/bundle.ts';
import { askFirst } from './askFirst.ts';
import { LiveBundle } from './LiveBundle.ts';
import { meta } from './pages/markup.ts';
import { photosFolder, seedsFolder, siteOf } from './settings.ts';
import { changed, summary } from './summary.ts';

/** The address that a story is shared under, where the builder was told one. */
const withSite = (html: string, site = siteOf()): string =>
  html.replace('</head>', () => `${meta('name', 'slugline-site', site)}</head>`);

/** What makes a built reader one that can be installed; where it is missing the reader keeps nothing for offline. */
const installable = `<link rel="manifest" href="./slugline.webmanifest"><link rel="apple-touch-icon" href="./icons/touch-180.png">`;

const withInstall = (html: string): string => html.replace('</head>', () => `${installable}</head>`);

/** Serves the bundle while developing, reloading the page when the folder changes; writes it into a build. */
export function bundlePlugin(live = new LiveBundle(seedsFolder(), photosFolder)): Plugin {
  let isBuild = false;
  return {
    name: 'slugline-bundle',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    async configureServer(server) {
      const began = performance.now();
      await live.refresh();
      const stop = live.follow((report, setAside) => {
        server.config.logger.info(changed(report, setAside));
        server.ws.send({ type: 'full-reload' });
      });
      if (live.report) server.config.logger.info(summary(live.report, live.seeds, (performance.now() - began) / 1000));
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
      // What the first screen asks for is named in the page, so that it comes along with the program.
      handler: (html) => (isBuild ? withInstall(withSite(askFirst(html, live.bundle.manifest))) : html),
    },
  };
}
