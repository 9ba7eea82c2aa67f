import { describe, expect, it } from 'vitest';
import { swipeOf } from '../../src/pages/story/swipeOf.ts';

const swipe = (fromX: number, toX: number, { down = 0, time = 200 } = {}) =>
  swipeOf({ from: { x: fromX, y: 300 }, to: { x: toX, y: 300 + down }, time, width: 360 });

describe('a swipe', () => {
  it('to the left leads to the story that follows, to the right to the one before', () => {
    expect(swipe(300, 180)).toBe('older');
    expect(swipe(100, 220)).toBe('newer');
  });

  it('is none where it begins at an edge, which is the system’s way back', () => {
    expect(swipe(10, 200)).toBeNull();
    expect(swipe(352, 200)).toBeNull();
  });

  it('is none where it is short, slow, or rather a scroll', () => {
    expect(swipe(200, 150)).toBeNull();
    expect(swipe(300, 180, { time: 900 })).toBeNull();
    expect(swipe(300, 180, { down: 80 })).toBeNull();
  });
});
