import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Leaves out of a built reader what it does not use of the router, 4 kB of gzip: the router's package names its development
 * build to every bundler, and gives names to its parts in a way that makes a bundler keep all of them.
 */
export function lightRouter(): Plugin {
  const production = fileURLToPath(new URL('../production/index.mjs', import.meta.resolve('react-router')));
  return {
    name: 'slugline:light-router',
    apply: 'build',
    config: () => ({ resolve: { alias: [{ find: /^react-router$/, replacement: production }] } }),
    transform: {
      filter: { id: /react-router[\\/]dist[\\/]production/ },
      handler: (code) => ({
        code: code
          .replace(/^\w+\.displayName = "\w+";$/gm, '')
          .replace(/(?<=^var \w+ = )React\d*\.(?:forwardRef|memo|createContext)\(/gm, '/* @__PURE__ */ $&'),
        map: null,
      }),
    },
  };
}
