import { resolve } from 'node:path';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { followLanguage, ofSystem, takeLanguage } from '../../src/app/language.ts';
import type { Bundle } from '../../src/archive/bundle.ts';
import { defaults } from '../../src/data/settings/Settings.ts';
import { changeSettings } from '../../src/data/settings.ts';
import { language, speak } from '../../src/words/words.ts';
import { englishLeft, isOurs } from '../englishLeft.ts';
import { bundleOf, hostOf } from '../host.ts';
import { showAt } from './showAt.tsx';

let bundle: Bundle;

beforeAll(async () => {
  await import('../../src/pages/story/StoryPage.tsx');
  bundle = await bundleOf(resolve(import.meta.dirname, '../../seeds'));
});
beforeEach(async () => {
  hostOf(bundle);
  vi.stubGlobal('innerHeight', 100_000);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: /40em/.test(query),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  await speak('ko', false);
});
afterEach(async () => {
  cleanup();
  await speak('en');
});
afterAll(() => vi.unstubAllGlobals());

/** Names that the copy gives, in whatever language: sources, sluglines, markers and headlines in our sentences. */
const names = (): Set<string> =>
  new Set(
    bundle.index.rows
      .flatMap((row) => [row.headline, row.source?.name ?? '', row.slugline ?? '', row.marker?.text ?? ''])
      .concat(['URGENT', 'LEAD', '2nd', '3rd'])
      .flatMap((text) => text.split(/[\s(),·“”‘’]+/)),
  );
const english = (): string[] => englishLeft(document.body, isOurs).filter((word) => !names().has(word));

const storyNamed = (start: string): string => {
  const found = bundle.index.rows.find(({ headline }) => headline.startsWith(start));
  if (!found) throw new Error(`no story is called ${start}`);
  return found.id;
};

describe('in Korean', () => {
  it('the list names its days, counts and filters as a Korean newspaper does', async () => {
    showAt('/');
    const list = await screen.findByRole('region', { name: '기사' });
    await within(list).findAllByRole('article');
    const [heading] = within(list).getAllByRole('heading', { level: 2 });
    expect(heading?.textContent).toMatch(/^\d{4}년 \d{1,2}월 \d{1,2}일 [월화수목금토일]요일 기사 \d+건$/);
    expect(await screen.findByRole('checkbox', { name: /안 읽음/ })).toBeTruthy();
    expect(screen.getByRole('searchbox', { name: '기사 검색' })).toBeTruthy();
    expect(english()).toEqual([]);
  });

  it('a story keeps its own words and language amid Korean ones', async () => {
    const id = storyNamed('Ash from Mount Kestrel');
    showAt(`/story/${id}`);
    const headline = await screen.findByRole('heading', { level: 1 });
    expect(headline.getAttribute('lang')).toBe('en');
    await screen.findByRole('button', { name: '메모 쓰기' });
    expect(
      screen
        .getByText(/대한민국 한정 · 재배포 금지/)
        .closest('[lang]')
        ?.getAttribute('lang'),
    ).toBe('ko');
    expect(screen.getByText('For Use Only in the Republic of Korea').closest('[lang]')?.getAttribute('lang')).toBe(
      'en',
    );
    expect(english()).toEqual([]);
    cleanup();
    showAt(`/story/${id}?from=1`);
    expect((await screen.findByRole('heading', { level: 1, name: /문단/ })).textContent).toMatch(/문단 추가 \d+개/);
    await screen.findByText('한 기사로 묶은 이유');
    expect(english()).toEqual([]);
  });

  it('the search says what it found and what it could not use', async () => {
    showAt('/?q=ash+is%3Ablue');
    expect(await screen.findByText(/‘is:blue’: 없는 검색 조건입니다/)).toBeTruthy();
    await screen.findByText(/^(?:최신순|정확도순)$/);
    expect(english().filter((word) => word !== 'ash')).toEqual([]);
    cleanup();
    showAt('/?q=zzqqxx');
    expect(await screen.findByRole('heading', { name: '검색 결과가 없습니다' })).toBeTruthy();
  });

  it('corrections, the report and the marks are Korean, notices in their own words', async () => {
    showAt('/corrections');
    await screen.findByRole('heading', { level: 1, name: '정정·전문취소' });
    expect(screen.getAllByText(/전문취소\(킬\)|정정|엠바고|보류/).length).toBeGreaterThan(2);
    expect(document.title).toBe('정정·전문취소 – Slugline');
    cleanup();
    showAt('/report');
    await screen.findByRole('heading', { level: 2, name: '판독 알림' });
    expect(document.querySelectorAll('[lang=en]')).toHaveLength(0);
    cleanup();
    showAt('/marks');
    await screen.findByRole('heading', { level: 2, name: '기록 백업' });
    expect(english()).toEqual([]);
  });

  it('commands are found by their Korean names and by their English ones', async () => {
    const user = showAt('/');
    await user.click(await screen.findByRole('button', { name: '명령' }));
    const field = await screen.findByRole('combobox', { name: '명령, 매체, 날짜, 기사' });
    await user.type(field, '단축키');
    expect(await screen.findByRole('option', { name: /단축키 보기와 변경/ })).toBeTruthy();
    await user.clear(field);
    await user.type(field, 'larger');
    expect(await screen.findByRole('option', { name: /글자 크게/ })).toBeTruthy();
  });
});

describe('the choice of a language', () => {
  it('lies in the settings, and changes the screen under the open sheet', async () => {
    await speak('en');
    await followLanguage();
    const user = showAt('/');
    await user.click(await screen.findByRole('button', { name: 'Settings' }));
    expect(english()).toContain('Settings');
    await user.click(await screen.findByRole('radio', { name: '한국어' }));
    const sheet = await screen.findByRole('dialog', { name: '설정' });
    expect(within(sheet).getByRole('radio', { name: '한국어' })).toHaveProperty('checked', true);
    expect(document.documentElement.lang).toBe('ko');
    expect(document.title).toBe('Slugline');
    await user.click(within(sheet).getByRole('radio', { name: 'English' }));
    await waitFor(() => expect(language()).toBe('en'));
    expect(await screen.findByRole('dialog', { name: 'Settings' })).toBeTruthy();
    changeSettings(defaults);
  });

  it('is the first of the device’s that Slugline speaks, else English', () => {
    expect(ofSystem(['fr-FR', 'ko-KR', 'en'])).toBe('ko');
    expect(ofSystem(['en-GB', 'ko'])).toBe('en');
    expect(ofSystem(['ja'])).toBe('en');
    expect(ofSystem([])).toBe('en');
  });

  it('is taken from an address, which keeps the rest of its search', () => {
    expect(takeLanguage('?ui=ko&source=narae')).toBe('?source=narae');
    expect(sessionStorage.getItem('slugline.ui')).toBe('ko');
    expect(takeLanguage('?ui=ko')).toBe('');
    expect(takeLanguage('?source=narae')).toBe('?source=narae');
    expect(takeLanguage('?ui=xx')).toBe('');
    expect(sessionStorage.getItem('slugline.ui')).toBeNull();
  });
});
