import { manifestPath } from '../archive/bundle.ts';
import { keptName, shellName, staleStores } from '../archive/kept/keptNames.ts';
import { wayOf } from './wayOf.ts';

/** What the builder puts in: the build's name, its files below the base path, and the page that starts it. */
declare const shellOfBuild: { readonly build: string; readonly files: readonly string[]; readonly page: string };
declare const self: ServiceWorkerGlobalScope;

const { build, files, page } = shellOfBuild;
const scope = self.registration.scope;
const base = new URL(scope).pathname;

/** How long the network may take, in milliseconds, where something kept can stand in. */
const patience = 3000;

const html = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } });

const gone = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Slugline is not on this device</title>
<body style="font:1rem/1.5 sans-serif;max-inline-size:34rem;margin:3rem auto;padding-inline:20px">
<h1>Slugline is not on this device</h1><p>The browser cleared what Slugline kept here, and the network cannot be reached.
Connect, then load the page again.</p><p><a href="">Load again</a>`;

/** Keeps the files of this build, as many as are not kept yet. */
async function fill(): Promise<void> {
  const store = await caches.open(shellName(base, build));
  const have = new Set((await store.keys()).map(({ url }) => url));
  const due = files.map((file) => new URL(file, scope).href).filter((url) => !have.has(url));
  // What has a name of its own content may come from the browser's own cache.
  await store.addAll(due.map((url) => new Request(url, url.includes('/assets/') ? {} : { cache: 'reload' })));
}

/** The page that starts this build, at whatever address; where its files were cleared, one that says so. */
async function shell(): Promise<Response> {
  const store = await caches.open(shellName(base, build));
  const hasFiles = (await store.keys()).length >= files.length;
  return html(hasFiles ? page.replace('<head>', () => `<head><base href="${encodeURI(base)}">`) : gone);
}

const keptManifest = async (): Promise<Response | undefined> =>
  (await caches.open(keptName(base))).match(new URL(manifestPath, scope).href);

/** What the network says, unless it fails, or something kept can stand in and it takes too long. */
async function within(request: Request, instead: () => Promise<Response | undefined>): Promise<Response> {
  const asked = fetch(request);
  const answer = asked.then((one) => (one.status < 500 ? one : undefined)).catch(() => undefined);
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const canWait = !(await keptManifest().catch(() => undefined));
  return (await (canWait ? answer : Promise.race([answer, late]))) ?? (await instead()) ?? asked;
}

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url);
  switch (wayOf(url.pathname.slice(base.length), url.search, request.mode === 'navigate')) {
    case 'page':
      return within(request, shell);
    case 'manifest':
      return within(request, keptManifest);
    case 'named':
      return (await caches.match(request.url)) ?? fetch(request);
    case 'changing':
      return fetch(request).catch(async (error) => {
        const kept = await caches.match(request.url);
        if (kept) return kept;
        throw error;
      });
    case 'network':
      return fetch(request);
  }
}

async function tidy(): Promise<void> {
  const stale = staleStores(await caches.keys(), base, build);
  await Promise.all(stale.map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener('install', (event) => {
  const undo = async (error: unknown): Promise<never> => {
    await caches.delete(shellName(base, build));
    throw error;
  };
  event.waitUntil(fill().catch(undo));
});
self.addEventListener('activate', (event) => event.waitUntil(tidy()));
self.addEventListener('message', (event) => {
  if (event.data === 'show') void self.skipWaiting();
  if (event.data === 'fill') event.waitUntil(fill().catch(() => {}));
});
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request));
});
