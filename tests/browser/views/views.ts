import type { Page } from 'playwright-core';
import { deskOnly, phoneOnly, type View } from './View.ts';

const kestrel = 'Ash from Mount Kestrel shuts Nuri airport until evening; 148 flights canceled';

/** Opens what lies over a story: a button of its own, by its name in either language. */
const pressing = (name: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).locator('visible=true').first().click();
  await page.getByRole('dialog').waitFor();
};

const withKeys = (keys: string) => async (page: Page) => {
  await page.keyboard.press(keys);
  await page.getByRole('dialog').waitFor();
};

/** Answers to what the reader asks of its bundle with something that is no bundle. */
const damaged = (page: Page) => page.route('**/bundle/**', (route) => route.fulfill({ body: '{"format":' }));

/** Every page of the reader, and what lies over one: what is looked at, and what axe reads. */
export const views: readonly View[] = [
  { name: 'list', path: '' },
  { name: 'list-filtered', path: '?source=sorrel&from=2026-10-13&to=2026-10-22' },
  { name: 'list-nothing', path: '?source=sorrel&from=2026-10-05&to=2026-10-05' },
  { name: 'list-unread', path: '?show=unread' },
  { name: 'filter', path: '?source=sorrel', over: pressing(/^(Filter|필터(?! 해제))/), only: phoneOnly },
  { name: 'search-found', path: '?q=ash' },
  { name: 'search-nothing', path: '?q=zeppelin' },
  { name: 'story', story: 'Velmark trims forecast for salmon exports to 212,000 tons' },
  { name: 'story-versions', story: kestrel },
  { name: 'story-korean', story: '누리공항 저녁까지 폐쇄…148편 결항, 2만여 명 발 묶여' },
  { name: 'story-digest', story: 'Narae News Summary' },
  { name: 'story-killed', story: 'Ardmere rail merger said to win final approval' },
  { name: 'story-withheld', story: 'Ardmere savings bank to close nine of its 31 branches', search: '?v=2' },
  { name: 'changes', story: kestrel, search: '?from=1' },
  { name: 'copy', story: kestrel, search: '?view=copy' },
  { name: 'photo', story: kestrel, over: pressing(/^Look at|크게 보기$/) },
  { name: 'share', story: kestrel, over: pressing(/^(Share|공유)/) },
  { name: 'settings', path: '', over: pressing(/^(Settings|설정)/) },
  { name: 'palette', path: '', over: withKeys('Control+k') },
  { name: 'help', path: '', over: withKeys('?'), only: deskOnly },
  { name: 'corrections', path: 'corrections' },
  { name: 'marks', path: 'marks' },
  { name: 'report', path: 'report' },
  { name: 'lost', path: 'nowhere' },
  { name: 'lost-story', path: 'story/nothing-here' },
  { name: 'empty', path: '', reader: 'empty' },
  { name: 'damaged', path: '', before: damaged },
];
