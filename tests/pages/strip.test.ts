import { describe, expect, it } from 'vitest';
import type { PageEntry } from '../../src/archive/bundle.ts';
import { groupsOf } from '../../src/pages/list/groups.ts';
import type { Item } from '../../src/pages/list/items.ts';
import { Strip } from '../../src/pages/list/Strip.ts';
import { heightOf, placeInList, placeOnPage } from '../../src/pages/list/scale.ts';

const page: PageEntry = { path: 'pages/x.json', days: [] };
/** Days of rows, eight together under a guess of 100 pixels a row. */
const itemsOf = (days: number, batches: number): Item[] =>
  Array.from({ length: days }, (_, day): Item[] => {
    const head = day * (batches + 1);
    const of = { day: `day ${day}`, page, head, from: 0, count: 8, inPage: 8 };
    return [
      { kind: 'day', key: `day-${day}`, day: of.day, index: head },
      ...Array.from({ length: batches }, (__, at): Item => ({ kind: 'rows', key: `${day} ${at}`, index: 0, ...of })),
    ];
  }).flat();

const stripOf = (items: readonly Item[]): Strip => {
  const strip = new Strip({ row: 100, day: 40 }, 800, null);
  strip.set(items);
  strip.resize(800, 900, 0);
  strip.lookAhead();
  return strip;
};
/** Where an item stands on the screen. */
const onScreen = (strip: Strip, key: string, scrolled: number): number => {
  const { heights, shift } = strip.shown;
  return heights.top(heights.keys.indexOf(key)) + shift - scrolled;
};
const drawn = (strip: Strip): string[] => strip.shown.drawn.map((at) => strip.shown.heights.keys[at] ?? '');

describe('a long list', () => {
  it('draws what is in sight and a little around it', () => {
    const strip = stripOf(itemsOf(100, 10));
    expect(drawn(strip)).toEqual(['day-0', '0 0', '0 1']);
    strip.moveTo(400_000);
    expect(drawn(strip).length).toBeLessThan(6);
  });

  it('leaves in its place what stands in sight, whatever turns out higher above it', () => {
    const strip = stripOf(itemsOf(100, 10));
    strip.moveTo(100_000);
    const key = drawn(strip)[1] ?? '';
    const before = onScreen(strip, key, 100_000);
    strip.measure(new Map([['0 0', 1234]]));
    expect(onScreen(strip, key, strip.due ?? 100_000)).toBeCloseTo(before);
    strip.settle();
    expect(strip.due).not.toBeNull();
    expect(onScreen(strip, key, strip.due ?? 0)).toBeCloseTo(before);
  });

  it('stays at its end while rows are measured there', () => {
    const strip = stripOf(itemsOf(10, 10));
    const end = strip.shown.heights.total - 800;
    strip.moveTo(end);
    strip.measure(new Map([['9 9', 1700]]));
    expect(strip.due).toBeCloseTo(strip.shown.heights.total - 800);
  });

  it('is put back past the very item it was left at, once its part has become its pages', () => {
    const items = itemsOf(40, 10);
    const strip = stripOf(items);
    strip.moveTo(200_123);
    const { anchor } = strip;
    const part: Item = {
      kind: 'part',
      key: 'sections/x.json',
      index: 0,
      count: 3000,
      part: { kind: 'section', path: 'sections/x.json', from: 'day 0', to: 'day 9', days: 10, counts: [] },
    };
    const again = new Strip({ row: 100, day: 40 }, 800, anchor);
    again.set([...items.slice(0, 11), part]);
    again.set(items);
    expect(again.anchor).toEqual(anchor);
    expect(again.shown.heights.top(again.shown.heights.keys.indexOf(anchor?.key ?? '')) + (anchor?.by ?? 0)).toBe(
      200_123,
    );
  });

  it('keeps the row drawn that has the focus, under its own heading', () => {
    const strip = stripOf(itemsOf(100, 10));
    strip.hold('0 1');
    strip.moveTo(300_000);
    expect(drawn(strip)[0]).toBe('0 1');
    const [held, here] = groupsOf(strip.shown);
    expect([held?.key, held?.rows.length, here?.head === null]).toEqual(['day-0', 1, false]);
    const { heights } = strip.shown;
    expect((held?.head?.gap ?? 0) + 40 + (held?.rows[0]?.gap ?? 0)).toBeCloseTo(heights.top(2));
  });
});

describe('a list higher than a browser draws', () => {
  const total = 80_000_000;

  it('has a place on the page for each of its own, and back', () => {
    expect(heightOf(total)).toBe(12_000_000);
    for (const place of [0, 1000, 3_000_000, 40_000_000, 79_999_000])
      expect(placeInList(placeOnPage(place, total), total)).toBeCloseTo(place, 3);
    expect(placeOnPage(total - 800, total)).toBe(12_000_000 - 800);
  });

  it('moves a pixel for a pixel while it is scrolled, and lies at its place when it rests', () => {
    const strip = stripOf(itemsOf(1000, 100));
    const { total: all } = strip.shown.heights;
    expect(all).toBeGreaterThan(70_000_000);
    strip.moveTo(6_000_000);
    const key = drawn(strip)[2] ?? '';
    const before = onScreen(strip, key, 6_000_000);
    expect(heightOf(all) - 6_000_000).toBeGreaterThan(800);
    strip.moveTo(6_000_500);
    expect(onScreen(strip, key, 6_000_500)).toBeCloseTo(before - 500, 3);
    strip.settle();
    expect(onScreen(strip, key, strip.due ?? 0)).toBeCloseTo(before - 500, 3);
  });
});
