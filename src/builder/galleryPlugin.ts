import type { Plugin } from 'vite';

const reader = '/src/app/main.tsx';
const gallery = '/src/gallery/main.tsx';

/** Serves the gallery of parts at /gallery while developing; a build made with it, which only tests make, is the gallery. */
export function galleryPlugin(): Plugin {
  return {
    name: 'slugline-gallery',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server, originalUrl = '' }) =>
        server && !/^\/gallery(?:[/?#]|$)/.test(originalUrl) ? html : html.replace(reader, gallery),
    },
  };
}
