import { resolve } from 'node:path';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bundle } from '../../src/archive/bundle.ts';
import { bundleOf, hostOf } from '../host.ts';
import { address, showAt } from './showAt.tsx';

let bundle: Bundle;

beforeAll(async () => {
  bundle = await bundleOf(resolve(import.meta.dirname, '../../seeds'));
});
beforeEach(() => {
  hostOf(bundle);
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
});
afterEach(cleanup);
afterAll(() => vi.unstubAllGlobals());

const idOf = (start: string): string => {
  const row = bundle.index.rows.find(({ headline }) => headline.startsWith(start));
  if (!row) throw new Error(`no story is called ${start}`);
  return row.id;
};

describe('what changed', () => {
  it('is one link from a version, with figures, the note held against the copy and the headline over time', async () => {
    const user = showAt(`/story/${idOf('Ash from Mount Kestrel')}`);
    await user.click(await screen.findByRole('link', { name: 'What changed since the 2nd LD' }));
    await waitFor(() => expect(address()).toMatch(/\?from=4$/));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toMatch(/figures changed, .* added/);
    const beside = screen.getByRole('complementary', { name: /Figures/ });
    expect(beside.textContent).toMatch(/112.*148.*\+36.*flights canceled/);
    expect(within(beside).getAllByText('as said').length).toBeGreaterThan(2);
    const body = screen.getByRole('region', { name: 'Body' });
    expect(within(body).getAllByText('added').length).toBeGreaterThan(1);
    expect(body.querySelectorAll('ins').length).toBeGreaterThan(3);
    expect(body.querySelectorAll('del').length).toBeGreaterThan(3);
  });

  it('compares any pair that is picked, in either direction, under an address of its own', async () => {
    const id = idOf('Ash from Mount Kestrel');
    const user = showAt(`/story/${id}?v=4&from=3`);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'From version' }), 'URGENT 07:21');
    await waitFor(() => expect(address()).toBe(`/story/${id}?v=4&from=1`));
    await user.selectOptions(screen.getByRole('combobox', { name: 'To version' }), '3rd LD 10:48');
    await waitFor(() => expect(address()).toBe(`/story/${id}?from=1`));
  });

  it('is stepped through with [ and ], and opened and closed with d, but not while typing', async () => {
    const id = idOf('Ash from Mount Kestrel');
    const user = showAt(`/story/${id}`);
    await screen.findByRole('link', { name: /What changed since/ });
    await user.keyboard('[[');
    await waitFor(() => expect(address()).toBe(`/story/${id}?v=4`));
    await user.keyboard('d');
    await waitFor(() => expect(address()).toBe(`/story/${id}?v=4&from=3`));
    await user.keyboard(']');
    await waitFor(() => expect(address()).toBe(`/story/${id}?from=4`));
    (await screen.findByRole('combobox', { name: 'From version' })).focus();
    await user.keyboard('d');
    await waitFor(() => expect(address()).toBe(`/story/${id}?from=4`));
    (document.activeElement as HTMLElement).blur();
    await user.keyboard('d');
    await waitFor(() => expect(address()).toBe(`/story/${id}`));
  });

  it('of a pair that is none shows the story', async () => {
    const id = idOf('Ash from Mount Kestrel');
    showAt(`/story/${id}?from=99`);
    expect(await screen.findByRole('link', { name: 'What changed since the 2nd LD' })).toBeTruthy();
  });

  it('tells why its versions are one story', async () => {
    showAt(`/story/${idOf('Ash from Mount Kestrel')}?from=1`);
    expect((await screen.findByText('Why these are one story')).closest('details')?.textContent).toContain(
      'Kestrel-ash-flights',
    );
  });
});

describe('an older version', () => {
  it('says that a newer one is there', async () => {
    const id = idOf('Ash from Mount Kestrel');
    const user = showAt(`/story/${id}?v=2`);
    await user.click(await screen.findByRole('link', { name: 'Read the newest, the 3rd LD' }));
    await waitFor(() => expect(address()).toBe(`/story/${id}`));
  });
});

describe('a killed story', () => {
  it('has a tombstone over every version, and its text only in the raw copy', async () => {
    const row = bundle.index.rows.find(({ status }) => status === 'canceled');
    for (const search of ['', '?v=1', '?v=1&from=2']) {
      showAt(`/story/${row?.id}${search}`);
      const heading = await screen.findByRole('heading', { level: 1, name: /Corvane Press withdrew this story/ });
      const pane = heading.closest('article');
      expect(pane?.querySelector('del')?.textContent).toBe(row?.headline);
      expect(pane?.textContent).toContain('It relied on a document that its author has since withdrawn.');
      expect(pane?.textContent).not.toContain('shareholders');
      const copies = within(pane as HTMLElement).getAllByRole('link', { name: /raw copy/i });
      expect(copies[0]?.getAttribute('href')).toContain('view=copy');
      cleanup();
    }
  });
});
