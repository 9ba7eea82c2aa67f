import { resolve } from 'node:path';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bundle } from '../../src/archive/bundle.ts';
import { bundleOf, hostOf } from '../host.ts';
import { address, showAt } from './showAt.tsx';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let bundle: Bundle;
let host: ReturnType<typeof hostOf>;

beforeAll(async () => {
  // The code of these pages comes when one is opened; on a busy machine it takes longer than a test waits.
  await Promise.all([import('../../src/pages/story/StoryPage.tsx'), import('../../src/pages/list/Stood.tsx')]);
  bundle = await bundleOf(resolve(import.meta.dirname, '../../seeds'));
});
beforeEach(() => {
  host = hostOf(bundle);
  vi.stubGlobal('innerHeight', 100_000);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: /40em/.test(query),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});
afterEach(cleanup);
afterAll(() => vi.unstubAllGlobals());

const encoded = (at: string): string => `?at=${encodeURIComponent(at)}`;
const headlines = async (): Promise<string[]> => {
  await screen.findByText(/^As it stood at/);
  return waitFor(() => {
    const rows = within(screen.getByRole('region', { name: 'Stories' })).getAllByRole('heading', { level: 3 });
    return rows.map(({ textContent }) => textContent ?? '');
  });
};
const ash = () => {
  const row = bundle.index.rows.find(({ headline }) => headline.startsWith('Ash from Mount Kestrel'));
  if (!row) throw new Error('no story of ash');
  return row;
};

describe('the archive as it stood', () => {
  it('lists what was filed by the minute of the address, each story as it was then told', async () => {
    showAt(`/${encoded('2026-10-23T08:14+09:00')}`);
    const rows = await headlines();
    const { versions, articles } = ash();
    expect(articles).toHaveLength(5);
    expect(rows).toContain(versions[1]?.headline ?? ash().headline);
    const link = screen.getByRole('link', { name: versions[1]?.headline ?? ash().headline });
    expect(link.closest('article')?.textContent).toContain('2 versions · 07:21–07:39');
    const later = bundle.index.rows.filter(
      ({ firstFiledAt }) => Date.parse(firstFiledAt ?? '') > Date.parse('2026-10-23T08:15+09:00'),
    );
    expect(later.length).toBeGreaterThan(3);
    for (const row of later) expect(document.getElementById(`row-${row.id}`)).toBeNull();
  });

  it('goes on to the next filing, and back to now', async () => {
    const user = showAt(`/${encoded('2026-10-23T08:14+09:00')}`);
    await headlines();
    await user.click(screen.getByRole('button', { name: 'Next filing' }));
    await waitFor(() => expect(address()).toBe(`/${encoded('2026-10-23T08:15+09:00')}`));
    fireEvent.change(screen.getByRole('slider', { name: 'Hour of the day' }), { target: { value: '425' } });
    await waitFor(() => expect(address()).toBe(`/${encoded('2026-10-23T07:05+09:00')}`));
    await user.click(screen.getAllByRole('button', { name: 'Back to now' })[0] as HTMLElement);
    await waitFor(() => expect(address()).toBe('/'));
  });

  it('opens a story as it stood, says what came since, and leads to how it is now', async () => {
    const user = showAt(`/${encoded('2026-10-23T08:14+09:00')}`);
    const { versions, headline, id } = ash();
    await headlines();
    await user.click(screen.getByRole('link', { name: versions[1]?.headline ?? headline }));
    const said = await screen.findByRole('complementary', { name: 'As it stood' });
    expect(said.textContent).toContain('Since then: 3 versions.');
    await waitFor(() => expect(address()).toBe(`/story/${id}${encoded('2026-10-23T08:14+09:00')}`));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toContain(versions[1]?.headline ?? headline);
    await user.click(within(said).getByRole('link', { name: 'As it is now' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(headline));
    expect(screen.queryByRole('complementary', { name: 'As it stood' })).toBeNull();
  });

  it('steps through the versions of that hour, by keys and by links, and never leaves it', async () => {
    const { id } = ash();
    const at = encodeURIComponent('2026-10-23T08:14+09:00');
    const user = showAt(`/story/${id}?at=${at}`);
    await screen.findByRole('complementary', { name: 'As it stood' });
    await user.keyboard('d');
    await waitFor(() => expect(address()).toBe(`/story/${id}?from=1&at=${at}`));
    await screen.findByRole('heading', { name: 'Body' });
    await user.keyboard('d');
    await waitFor(() => expect(address()).toBe(`/story/${id}?at=${at}`));
    await user.keyboard('[[');
    await waitFor(() => expect(address()).toBe(`/story/${id}?v=1&at=${at}`));
    await user.keyboard('c');
    await waitFor(() => expect(address()).toBe(`/story/${id}?v=1&view=copy&at=${at}`));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(address()).toBe(`/story/${id}?v=1&at=${at}`));
    await user.click(await screen.findByRole('link', { name: /Read the newest/ }));
    await waitFor(() => expect(address()).toBe(`/story/${id}?at=${at}`));
  });

  it('counts nothing beside its filters, since the counts are of the archive as it is now', async () => {
    showAt(`/${encoded('2026-10-23T08:14+09:00')}`);
    await headlines();
    const boxes = within(await screen.findByRole('group', { name: 'Sources' })).getAllByRole('checkbox');
    for (const box of boxes) expect(box.closest('label')?.textContent).not.toMatch(/\d/);
  });

  it('shows no killed copy again, whatever the hour', async () => {
    const killed = bundle.index.rows.find(({ status, articles }) => status === 'canceled' && articles.length > 1);
    if (!killed?.firstFiledAt) throw new Error('nothing was killed');
    showAt(`/story/${killed.id}${encoded(`${killed.firstFiledAt.slice(0, 16)}${killed.firstFiledAt.slice(19)}`)}`);
    await screen.findByRole('complementary', { name: 'As it stood' });
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toMatch(/withdrew this story$/);
    expect(document.body.textContent).not.toContain('won final approval, a document seen by');
  });

  it('names a file that cannot be had, and shows the rest', async () => {
    const [first] = bundle.manifest.first;
    host.files.set(`/bundle/${first?.path}`, '{"rows":[');
    showAt(`/${encoded('2026-10-23T08:14+09:00')}`);
    expect((await screen.findByText(/^Part of what was filed by then/)).textContent).toContain(first?.path);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
