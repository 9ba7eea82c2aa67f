import { resolve } from 'node:path';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bundle } from '../../src/archive/bundle.ts';
import { FakeSynthesis, FakeUtterance } from '../fakeVoices.ts';
import { bundleOf, hostOf } from '../host.ts';
import { address, showAt } from './showAt.tsx';

let bundle: Bundle;
let voices: FakeSynthesis;

beforeAll(async () => {
  await import('../../src/pages/story/StoryPage.tsx');
  await import('../../src/pages/story/Listening.tsx');
  bundle = await bundleOf(resolve(import.meta.dirname, '../../seeds'));
});
beforeEach(() => {
  hostOf(bundle);
  voices = new FakeSynthesis(['en-US']);
  vi.stubGlobal('speechSynthesis', voices);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
});
afterEach(cleanup);
afterAll(() => vi.unstubAllGlobals());

const ash = (): string => {
  const row = bundle.index.rows.find(({ headline }) => headline.startsWith('Ash from Mount Kestrel'));
  if (!row) throw new Error('the story of the ash is missing');
  return row.id;
};
const lit = (): string[] => [...document.querySelectorAll('[class*="lit"]')].map(({ id, tagName }) => id || tagName);
const player = () => screen.findByRole('region', { name: 'Reading aloud' });

describe('listening', () => {
  it('reads the headline and then the copy, lights what is read, and stops when the story is left', async () => {
    const user = showAt(`/story/${ash()}`);
    await user.click((await screen.findAllByRole('button', { name: 'Listen' }))[0] as HTMLElement);
    await player();
    expect(voices.current?.text).toMatch(/^Ash from Mount Kestrel/);
    expect(lit()).toEqual(['H1']);
    act(() => voices.finish());
    await waitFor(() => expect(lit()).toEqual(['p1']));
    await user.click(within(await player()).getByRole('button', { name: 'Skip a paragraph' }));
    await waitFor(() => expect(lit()).toEqual(['p2']));
    await user.selectOptions(within(await player()).getByRole('combobox', { name: 'Speed' }), '1.5');
    expect(voices.current?.rate).toBe(1.5);
    await user.click((await screen.findAllByRole('link', { name: 'List' }))[0] as HTMLElement);
    await waitFor(() => expect(address()).toBe('/'));
    await waitFor(() => expect(voices.speaking).toBe(false));
    expect(screen.queryByRole('region', { name: 'Reading aloud' })).toBeNull();
  });

  it('goes on where it was left when one comes back to it', async () => {
    const user = showAt(`/story/${ash()}`);
    await screen.findAllByRole('button', { name: 'Listen' });
    await user.keyboard('l');
    expect((await player()).textContent).toContain('3 of ');
    expect(lit()).toEqual(['p2']);
  });

  it('is not offered where no voice speaks the language, until the system comes to know one', async () => {
    voices.learn(['de-DE']);
    showAt(`/story/${ash()}`);
    await screen.findByRole('region', { name: 'Your marks' });
    expect(screen.queryByRole('button', { name: 'Listen' })).toBeNull();
    act(() => voices.learn(['de-DE', 'en-GB']));
    expect((await screen.findAllByRole('button', { name: 'Listen' })).length).toBeGreaterThan(0);
  });
});
