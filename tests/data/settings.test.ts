import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const key = 'slugline.settings';

/** Stands for the browser's storage: it may be full or forbidden. */
const held = new Map<string, string>();
const storage = { isFull: false, isForbidden: false };
const named = (name: string): Error => Object.assign(new Error(name), { name });
const asked = (): void => {
  if (storage.isForbidden) throw named('SecurityError');
};
vi.stubGlobal('localStorage', {
  getItem: (name: string) => {
    asked();
    return held.get(name) ?? null;
  },
  setItem: (name: string, text: string) => {
    asked();
    if (storage.isFull) throw named('QuotaExceededError');
    held.set(name, text);
  },
});

/** What the tabs of a test listen to: they are closed when it ends. */
const listening: [string, EventListenerOrEventListenerObject][] = [];
const listen = window.addEventListener.bind(window);
vi.stubGlobal('addEventListener', (type: string, listener: EventListenerOrEventListenerObject) => {
  listening.push([type, listener]);
  listen(type, listener);
});

/** A tab of the reader: its own settings, one storage with all others. */
async function tab() {
  vi.resetModules();
  return import('../../src/data/settings.ts');
}

/** What the browser tells every other tab after one has written. */
const tell = (name: string | null = key): void => {
  dispatchEvent(Object.assign(new Event('storage'), { key: name }));
};
const look = (): string | undefined => document.documentElement.dataset.look;

/** Runs the script that stands in the page's head, as a browser does before it paints. */
function openPage(): void {
  const page = readFileSync(resolve(import.meta.dirname, '../../index.html'), 'utf8');
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(page) ?? [];
  expect(script).toContain('localStorage');
  new Function(script)();
}

beforeEach(() => {
  held.clear();
  Object.assign(storage, { isFull: false, isForbidden: false });
  delete document.documentElement.dataset.look;
});
afterEach(() => {
  for (const [type, listener] of listening.splice(0)) removeEventListener(type, listener);
});
afterAll(() => vi.unstubAllGlobals());

describe('settings', () => {
  it('are obeyed at once, and before the first painting after a reload', async () => {
    const { changeSettings } = await tab();
    changeSettings({ theme: 'dark', textSize: 5, isJustified: true });
    await expect.poll(look).toBe('dark text-5 justified');
    delete document.documentElement.dataset.look;
    openPage();
    expect(look()).toBe('dark text-5 justified');
    const { currentSettings } = await tab();
    expect(currentSettings()).toMatchObject({ settings: { theme: 'dark', textSize: 5, swipes: true }, trouble: null });
  });

  it('leave a page alone that nobody has set', () => {
    openPage();
    expect(look()).toBeUndefined();
  });

  it('changed in two tabs are both kept, and shown in both', async () => {
    const one = await tab();
    one.changeSettings({ face: 'sans' });
    const two = await tab();
    two.changeSettings({ territory: 'KR' });
    tell();
    expect(one.currentSettings().settings).toMatchObject({ face: 'sans', territory: 'KR' });
    one.changeSettings({ face: 'serif' });
    expect(two.currentSettings().settings.face).toBe('sans');
    two.changeSettings({ swipes: false });
    expect(two.currentSettings().settings).toMatchObject({ face: 'serif', territory: 'KR', swipes: false });
  });

  it('reach a tab that has not loaded them', async () => {
    openPage();
    const { changeSettings } = await tab();
    changeSettings({ density: 'dense' });
    delete document.documentElement.dataset.look;
    tell();
    expect(look()).toBe('dense');
  });

  it('step the text from 1 to 6 and no further', async () => {
    const { stepText } = await tab();
    expect([1, 1, 1, 1, 1].map(() => stepText(1))).toEqual([3, 4, 5, 6, 6]);
    expect([1, 1, 1, 1, 1, 1].map(() => stepText(-1))).toEqual([5, 4, 3, 2, 1, 1]);
    await expect.poll(look).toBe('text-1');
  });

  it('go on in memory where storage is full or forbidden, and say so', async () => {
    for (const [trouble, flag] of [
      ['full', 'isFull'],
      ['forbidden', 'isForbidden'],
    ] as const) {
      Object.assign(storage, { isFull: false, isForbidden: false, [flag]: true });
      const { changeSettings, currentSettings } = await tab();
      changeSettings({ theme: 'light' });
      changeSettings({ textSize: 3 });
      expect(currentSettings()).toMatchObject({ settings: { theme: 'light', textSize: 3 }, trouble });
      await expect.poll(look).toBe('light text-3');
      storage.isFull = false;
      if (flag === 'isForbidden') continue;
      changeSettings({ textSize: 4 });
      expect(currentSettings().trouble).toBeNull();
      held.clear();
    }
  });

  it('written by a newer reader are not written over', async () => {
    const newer = JSON.stringify({ settings: 2, look: 'dark', theme: { name: 'dark' } });
    held.set(key, newer);
    openPage();
    const { changeSettings, currentSettings } = await tab();
    expect(currentSettings().trouble).toBe('newer');
    expect(look()).toBe('dark');
    changeSettings({ textSize: 3 });
    expect(currentSettings()).toMatchObject({ settings: { textSize: 3 }, trouble: 'newer' });
    await expect.poll(look).toBe('text-3');
    expect(held.get(key)).toBe(newer);
  });

  it('that cannot be read are put aside, and each that means nothing is at its default', async () => {
    held.set(key, '{"settings"');
    const { changeSettings, currentSettings } = await tab();
    expect(currentSettings().trouble).toBe('damaged');
    changeSettings({ textSize: 3 });
    expect(held.get(`${key}.damaged`)).toBe('{"settings"');
    expect(currentSettings().trouble).toBeNull();
    held.set(key, '{"settings":1,"theme":"pink","textSize":9,"territory":"<b>","isJustified":1,"face":"sans"}');
    const { currentSettings: again } = await tab();
    const { defaults } = await import('../../src/data/settings/Settings.ts');
    expect(again().settings).toEqual({ ...defaults, face: 'sans' });
    openPage();
  });

  it('stay as they are where the storage is cleared while the page is open', async () => {
    const { changeSettings, currentSettings } = await tab();
    changeSettings({ theme: 'dark' });
    held.clear();
    tell(null);
    expect(currentSettings()).toMatchObject({ settings: { theme: 'dark' }, trouble: 'cleared' });
    await expect.poll(look).toBe('dark');
  });
});
