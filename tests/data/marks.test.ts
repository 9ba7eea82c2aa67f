import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readMarks } from '../../src/archive/marks/readMarks.ts';

const key = 'slugline.marks';

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
  clear: () => held.clear(),
});

/** A tab of the reader: its own marks, one storage with all others. */
async function tab() {
  vi.resetModules();
  const marks = await import('../../src/data/marks.ts');
  const marking = await import('../../src/data/marking.ts');
  return { ...marks, ...marking };
}

/** What the tabs of a test listen to: they are closed when it ends. */
const listening: [string, EventListenerOrEventListenerObject][] = [];
const listen = window.addEventListener.bind(window);
vi.stubGlobal('addEventListener', (type: string, listener: EventListenerOrEventListenerObject) => {
  listening.push([type, listener]);
  listen(type, listener);
});

const storedRead = (): string[] => {
  const stored = readMarks(localStorage.getItem(key) ?? '');
  return stored.ok ? [...stored.marks.read.keys()] : [];
};
/** What the browser tells every other tab after one has written. */
const tell = (newKey: string | null = key): void => {
  dispatchEvent(Object.assign(new Event('storage'), { key: newKey, newValue: newKey && localStorage.getItem(newKey) }));
};
beforeEach(() => {
  held.clear();
  Object.assign(storage, { isFull: false, isForbidden: false });
});
afterEach(() => {
  for (const [type, listener] of listening.splice(0)) removeEventListener(type, listener);
});
afterAll(() => vi.unstubAllGlobals());

describe('marks', () => {
  it('are on the screen at once, in the storage a moment later, and there after a reload', async () => {
    const one = await tab();
    one.markRead(['q1', 'q2'], 2);
    one.toggleSaved(['q1', 'q2']);
    expect(one.currentMarks().marks.read.get('q2')).toBeGreaterThan(0);
    await vi.waitFor(() => expect(storedRead()).toEqual(['q2']));
    const again = await tab();
    expect(again.currentMarks().marks.saved.get('q2')).toBeGreaterThan(0);
  });

  it('are written when the page is left before the moment is over', async () => {
    const one = await tab();
    one.markRead(['q1']);
    expect(storedRead()).toEqual([]);
    dispatchEvent(new Event('pagehide'));
    expect(storedRead()).toEqual(['q1']);
  });

  it('agree between two tabs that mark at the same moment', async () => {
    const one = await tab();
    const two = await tab();
    one.currentMarks();
    two.currentMarks();
    one.markRead(['q1']);
    two.markRead(['b1']);
    one.keepMarks();
    two.keepMarks();
    tell();
    for (const { currentMarks } of [one, two])
      expect([...currentMarks().marks.read.keys()].sort()).toEqual(['b1', 'q1']);
    expect(storedRead().sort()).toEqual(['b1', 'q1']);
  });

  it('that another tab’s writing lost are written again', async () => {
    const one = await tab();
    one.markRead(['q1']);
    one.keepMarks();
    localStorage.setItem(key, '{"marks":1,"read":{"b1":5}}');
    tell();
    await vi.waitFor(() => expect(storedRead().sort()).toEqual(['b1', 'q1']));
  });
});

describe('a storage', () => {
  it('that is full is said, reading goes on, and it is over once there is room', async () => {
    const one = await tab();
    storage.isFull = true;
    one.markRead(['q1']);
    one.keepMarks();
    expect(one.currentMarks().trouble).toBe('full');
    expect(one.currentMarks().marks.read.get('q1')).toBeGreaterThan(0);
    storage.isFull = false;
    one.markRead(['b1']);
    one.keepMarks();
    expect(one.currentMarks().trouble).toBeNull();
    expect(storedRead()).toEqual(['q1', 'b1']);
  });

  it('that is forbidden is said from the start, and marks last as long as the tab', async () => {
    storage.isForbidden = true;
    const one = await tab();
    expect(one.currentMarks().trouble).toBe('forbidden');
    one.markRead(['q1']);
    one.keepMarks();
    expect(one.currentMarks()).toMatchObject({ trouble: 'forbidden' });
    expect(one.currentMarks().marks.read.get('q1')).toBeGreaterThan(0);
  });

  it('written by a newer version is left as it is', async () => {
    const newer = '{"marks":7,"read":{"q1":{"at":5,"by":"ear"}}}';
    localStorage.setItem(key, newer);
    const one = await tab();
    expect(one.currentMarks().trouble).toBe('newer');
    one.markRead(['b1']);
    one.keepMarks();
    expect(localStorage.getItem(key)).toBe(newer);
    expect(one.currentMarks().marks.read.get('b1')).toBeGreaterThan(0);
  });

  it('that holds something else is put aside, not thrown away', async () => {
    localStorage.setItem(key, '{"marks":1,"read":{"q1":5');
    const one = await tab();
    expect(one.currentMarks().trouble).toBe('damaged');
    one.markRead(['b1']);
    one.keepMarks();
    expect(storedRead()).toEqual(['b1']);
    expect(localStorage.getItem('slugline.marks.damaged')).toBe('{"marks":1,"read":{"q1":5');
  });

  it('cleared while open is said; what the tab knows is stored again with the next mark', async () => {
    const one = await tab();
    one.markRead(['q1']);
    one.keepMarks();
    localStorage.clear();
    tell(null);
    expect(one.currentMarks().trouble).toBe('cleared');
    one.markRead(['b1']);
    one.keepMarks();
    expect(storedRead()).toEqual(['q1', 'b1']);
  });

  it('cleared without a word from the browser is noticed with the next mark', async () => {
    const one = await tab();
    one.markRead(['q1']);
    one.keepMarks();
    localStorage.clear();
    one.markRead(['b1']);
    one.keepMarks();
    expect(one.currentMarks().trouble).toBe('cleared');
    expect(storedRead()).toEqual(['q1', 'b1']);
  });
});
