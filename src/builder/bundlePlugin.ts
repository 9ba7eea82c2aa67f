import type { Plugin } from 'vite';
import { LiveBundle } from './LiveBundle.ts';
import { photosFolder, seedsFolder } from './settings.ts';
import { changed, summary } from './summary.ts';

/** Serves the bundle while developing, reloading the page when the folder changes. */
export function bundlePlugin(live = new LiveBundle(seedsFolder(), photosFolder)): Plugin {
  return {
    name: 'slugline-bundle',
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
  };
}
