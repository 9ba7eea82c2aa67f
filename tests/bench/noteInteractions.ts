import type { Page } from 'playwright-core';

type Noted = { event: number; task: number };

/** Notes every interaction and every long task of a page; to be run before the page's own code. */
export const noteInteractions = (): void => {
  const page = window as unknown as { noted: Noted };
  page.noted = { event: 0, task: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[])
      if (entry.interactionId) page.noted.event = Math.max(page.noted.event, entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) page.noted.task = Math.max(page.noted.task, duration);
  }).observe({ type: 'longtask', buffered: true });
};

/** The longest interaction (to its next paint, in steps of 8 ms; 0 below 16) or task since it was asked last, in milliseconds. */
export async function longest(page: Page, kind: keyof Noted): Promise<number> {
  await page.waitForTimeout(700);
  return page.evaluate((which) => {
    const { noted } = window as unknown as { noted: Noted };
    const worst = noted[which];
    noted.event = 0;
    noted.task = 0;
    return worst;
  }, kind);
}
