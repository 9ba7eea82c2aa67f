/**
 * What the reader's code asks of a browser when it is loaded, where there is none: somebody without marks and settings, before
 * a screen that is high enough for what any may show first.
 */
const screen = { innerWidth: 1280, innerHeight: 700 };

const nothing = (): void => {};
const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };

for (const [name, value] of Object.entries({
  ...screen,
  addEventListener: nothing,
  localStorage: storage,
  sessionStorage: storage,
}))
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
