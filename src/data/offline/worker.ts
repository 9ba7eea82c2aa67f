import { shellName, storesOf } from '../../archive/kept/keptNames.ts';
import { base } from '../base.ts';
import { canKeep, isInstallable, urlOf } from './keptStore.ts';

const scope = (): string => new URL(base, location.href).href;

/** Ends the service worker that an earlier reader of this address left, with all that it kept. */
async function endWorker(): Promise<void> {
  const all = await navigator.serviceWorker.getRegistrations();
  const own = all.filter((one) => one.scope === scope());
  if (own.length === 0) return;
  await Promise.all(own.map((one) => one.unregister()));
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(storesOf(base))).map((name) => caches.delete(name)));
}

/**
 * Registers the service worker of a built reader. A page without a web manifest is one that follows a folder: there it ends what an
 * earlier reader left. Never fails.
 * @returns null where nothing can be kept
 */
export async function registerWorker(): Promise<ServiceWorkerRegistration | null> {
  if (!canKeep()) return null;
  try {
    if (!isInstallable()) {
      await endWorker();
      return null;
    }
    const registration = await navigator.serviceWorker.register(`${base}sw.js`, { updateViaCache: 'none' });
    // Cleared files of the reader itself come back.
    registration.active?.postMessage('fill');
    return registration;
  } catch {
    return null;
  }
}

/** Whether the newest build on this device is the one this page is of: then all the files that the page began with are among its own. */
export async function isNewestBuild(): Promise<boolean> {
  const shell = (await caches.keys()).filter((name) => name.startsWith(shellName(base))).at(-1);
  if (shell === undefined) return true;
  const store = await caches.open(shell);
  // By their names alone: the page's address may be another by now than the one its links were written for.
  const began = [...document.querySelectorAll('script[type="module"][src]')].flatMap(
    (script) => /assets\/[^/?#]+$/.exec(script.getAttribute('src') ?? '') ?? [],
  );
  return (await Promise.all(began.map((file) => store.match(urlOf(file))))).every(Boolean);
}

/** Loads the page again as the newest build has it; its worker takes over first, so that it is also what comes without a network. */
export async function showNewest(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration(scope()).catch(() => undefined);
  if (registration?.waiting) {
    const taken = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
    registration.waiting.postMessage('show');
    await Promise.race([taken, new Promise((resolve) => setTimeout(resolve, 2000))]);
  }
  location.reload();
}
