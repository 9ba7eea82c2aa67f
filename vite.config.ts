import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { bundlePlugin } from './src/builder/bundlePlugin.ts';
import { galleryPlugin } from './src/builder/galleryPlugin.ts';
import { lightRouter } from './src/builder/lightRouter.ts';

export default defineConfig(({ command }) => ({
  base: './',
  plugins: [
    react(),
    command === 'serve' && !process.env.VITEST ? [bundlePlugin(), galleryPlugin()] : null,
    lightRouter(),
  ],
  // Short class names: half a kilobyte less on each first load.
  css: { modules: { generateScopedName: '[hash:base64:5]' } },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    // What the first page needs is one file: left alone, the bundler parts React from it and asks twice.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'main', tags: ['$initial'] }] } } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          // What is pure keeps nothing from one file to the next: loading the parser once halves the time.
          isolate: false,
          testTimeout: 60_000,
          include: ['tests/{conventions,wire,archive,builder,words}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screen',
          environment: 'happy-dom',
          testTimeout: 60_000,
          include: ['tests/{data,ui,pages,app,gallery}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A browser on two busy cores is late now and then; what fails twice is no accident.
          retry: 1,
          // On a busy machine a page may take longer than a second to draw what it loads.
          expect: { poll: { timeout: 15_000 } },
          // A page waits more than it works: two files at a time keep two cores busy.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}));
