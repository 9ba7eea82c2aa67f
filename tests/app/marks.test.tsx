import { resolve } from 'node:path';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bundle, Row } from '../../src/archive/bundle.ts';
import { noMarks } from '../../src/archive/marks/Marks.ts';
import { lastRead } from '../../src/archive/marks/readingOf.ts';
import { keepMarks, markRead, putBack } from '../../src/data/marking.ts';
import { currentMarks, hold } from '../../src/data/marks.ts';
import { bundleOf, hostOf } from '../host.ts';
import { address, showAt } from './showAt.tsx';

let bundle: Bundle;

beforeAll(async () => {
  await import('../../src/pages/story/StoryPage.tsx');
  await import('../../src/pages/story/NewSince.tsx');
  bundle = await bundleOf(resolve(import.meta.dirname, '../../seeds'));
});
beforeEach(() => {
  hostOf(bundle);
  keepMarks();
  localStorage.clear();
  hold({ marks: noMarks, trouble: null }, null);
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: /40em/.test(query),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});
afterEach(cleanup);
afterAll(() => vi.unstubAllGlobals());

const rowNamed = (start: string): Row => {
  const found = bundle.index.rows.find(({ headline }) => headline.startsWith(start));
  if (!found) throw new Error(`no story is called ${start}`);
  return found;
};
const ash = (): Row => rowNamed('Ash from Mount Kestrel');
const inList = async (row: Row): Promise<HTMLElement> => {
  const list = await screen.findByRole('region', { name: 'Stories' });
  const link = await within(list).findByRole('link', { name: row.headline });
  return link.closest('article') as HTMLElement;
};
const read = (row: Row): number => lastRead(row.articles, currentMarks().marks);

describe('a row', () => {
  it('says that it is unread, what is new since it was read, and nothing once it is read', async () => {
    showAt('/');
    expect((await inList(ash())).textContent).toContain('Unread');
    markRead(ash().articles, 3);
    await waitFor(async () => expect((await inList(ash())).textContent).toMatch(/Updated.*5 new paragraphs/));
    markRead(ash().articles);
    await waitFor(async () => expect((await inList(ash())).textContent).not.toMatch(/Unread|Updated|new/));
  });
});

describe('a story', () => {
  it('is read once it is shown, an older version only that far', async () => {
    showAt(`/story/${ash().id}?v=2`);
    await waitFor(() => expect(read(ash())).toBe(2));
    cleanup();
    showAt(`/story/${ash().id}`);
    await waitFor(() => expect(read(ash())).toBe(5));
  });

  it('is not read by its raw copy, nor by a key that only moves through the list', async () => {
    const user = showAt(`/story/${ash().id}?view=copy`);
    await screen.findByRole('heading', { name: /as received/ });
    expect(read(ash())).toBe(0);
    cleanup();
    showAt('/');
    await inList(ash());
    await user.tab();
    await user.keyboard('{Tab}{Tab}{Tab}{ArrowDown}jjj');
    expect(currentMarks().marks.read.size).toBe(0);
  });

  it('shows one who comes back what is new first, with the way to all that changed', async () => {
    markRead(ash().articles, 3);
    showAt(`/story/${ash().id}`);
    const fresh = await screen.findByRole('region', { name: 'New since you read it' });
    expect(within(fresh).getByRole('heading').textContent).toMatch(/^5 new paragraphs/);
    expect(within(fresh).getAllByText('added')).toHaveLength(5);
    const copy = document.querySelector('[data-field="body"]') as HTMLElement;
    expect(fresh.compareDocumentPosition(copy) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByText(/You read the LEAD at/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'What changed since' }).getAttribute('href')).toMatch(/\?from=3$/);
    const strip = screen.getByRole('navigation', { name: 'Versions' });
    expect(within(strip).getAllByText('new since you read it')).toHaveLength(2);
    await waitFor(() => expect(read(ash())).toBe(5));
    expect(screen.getByRole('region', { name: 'New since you read it' })).toBeTruthy();
  });

  it('says nothing of what is new to one who never read it', async () => {
    showAt(`/story/${ash().id}`);
    await waitFor(() => expect(read(ash())).toBe(5));
    expect(screen.queryByRole('region', { name: 'New since you read it' })).toBeNull();
  });

  it('is saved, marked unread and noted from its page, and stays unread while one is there', async () => {
    const user = showAt(`/story/${ash().id}`);
    await user.click((await screen.findAllByRole('button', { name: 'Save' }))[0] as HTMLElement);
    expect(screen.getAllByRole('button', { name: 'Saved' }).length).toBeGreaterThan(0);
    await user.click(await screen.findByRole('button', { name: 'Mark unread' }));
    expect(read(ash())).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Write a note' }));
    await user.type(screen.getByRole('textbox', { name: /Your note/ }), 'Ask about cargo.');
    await user.click(screen.getByRole('button', { name: 'Keep the note' }));
    expect((await screen.findByRole('region', { name: 'Your note' })).textContent).toContain('Ask about cargo.');
    expect(document.activeElement?.textContent).toBe('Change your note');
    expect(read(ash())).toBe(0);
  });

  it('that was killed says what its reader had read of it', async () => {
    const kill = bundle.index.rows.find(({ marker, articles }) => marker?.kind === 'kill' && articles.length > 1);
    if (!kill) throw new Error('no story was killed');
    markRead(kill.articles, 1);
    showAt(`/story/${kill.id}`);
    expect(await screen.findByText(/^Read .* at \d\d:\d\d\. Not saved\.$/)).toBeTruthy();
    await waitFor(() => expect(read(kill)).toBe(kill.articles.length));
    expect(screen.getByText(/^Read .* at \d\d:\d\d\. Not saved\.$/)).toBeTruthy();
  });
});

describe('the list of what is unread', () => {
  it('keeps a story that is opened from it until one leaves the list', async () => {
    const user = showAt('/?show=unread');
    await user.click(within(await inList(ash())).getByRole('link'));
    await waitFor(() => expect(read(ash())).toBe(5));
    expect((await screen.findAllByRole('link', { name: /Older/ })).length).toBeGreaterThan(0);
    await user.click((await screen.findAllByRole('link', { name: 'List' }))[0] as HTMLElement);
    await waitFor(() => expect(address()).toBe('/?show=unread'));
    expect((await inList(ash())).textContent).not.toContain('Unread');
    await user.click(screen.getByRole('checkbox', { name: /^Unread/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Unread/ }));
    await waitFor(() => expect(address()).toBe('/?show=unread'));
    await waitFor(() => expect(screen.queryByRole('link', { name: ash().headline })).toBeNull());
  });

  it('says where nothing is left of it, and leads on', async () => {
    for (const { articles } of bundle.index.rows) markRead(articles);
    await new Promise((later) => setTimeout(later, 5));
    const user = showAt('/?show=unread');
    expect(await screen.findByText('No story is unread.')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: /what you have read too/ }));
    await waitFor(() => expect(address()).toBe('/'));
  });
});

describe('what is not the same story', () => {
  it('is taken out, stands under the rest of the story and at its own address, and is put back', async () => {
    const [first = '', second = ''] = ash().articles;
    const user = showAt(`/story/${first}`);
    await user.click(await screen.findByText('Why these are one story'));
    const versions = screen.getByRole('list', { name: 'Its versions' });
    await user.click(within(versions).getAllByRole('button', { name: 'Not the same story' })[0] as HTMLElement);
    await waitFor(() => expect(address()).toBe(`/story/${second}`));
    const strip = await screen.findByRole('navigation', { name: 'Versions' });
    expect(within(strip).getAllByRole('link')).toHaveLength(4);
    cleanup();

    showAt('/');
    await inList(ash());
    await waitFor(() => expect(document.getElementById(`row-${first}`)).toBeTruthy());
    const [rest, alone] = [second, first].map((id) => document.getElementById(`row-${id}`)?.closest('article'));
    expect(rest?.nextElementSibling).toBe(alone);
    expect(rest?.textContent).toContain('4 versions');
    cleanup();

    const again = showAt(`/story/${first}`);
    expect(await screen.findByText(/You took this copy out of/)).toBeTruthy();
    expect(screen.queryByRole('navigation', { name: 'Versions' })).toBeNull();
    await again.click(screen.getByRole('button', { name: 'Put it back' }));
    const whole = await screen.findByRole('navigation', { name: 'Versions' });
    expect(within(whole).getAllByRole('link')).toHaveLength(5);
    putBack(first);
  });
});

describe('the page of marks', () => {
  it('counts them, lists the notes, and merges a file or says why not', async () => {
    markRead(ash().articles);
    const user = showAt('/marks');
    expect(await screen.findByText(/^1 version read\. It is kept/)).toBeTruthy();
    const file = (text: string) => new File([text], 'marks.json', { type: 'application/json' });
    const picker = screen.getByLabelText('File of marks');
    await user.upload(picker, file('{"marks":9}'));
    expect(await screen.findByText(/newer version of Slugline wrote this file/)).toBeTruthy();
    const noted = JSON.stringify({ marks: 1, notes: { [ash().id]: { 5: 'Ask about cargo.' } } });
    await user.upload(picker, file(noted));
    expect(await screen.findByText('Merged. New here: 1 note.')).toBeTruthy();
    expect(screen.getByRole('link', { name: ash().headline })).toBeTruthy();
  });

  it('is led to by the bar and by the list of what is saved, and says what hinders the storage', async () => {
    hold({ marks: noMarks, trouble: 'full' });
    const user = showAt('/?show=saved');
    expect(await screen.findByText(/storage is full/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(await screen.findByRole('link', { name: 'Your notes, and a copy of your marks' }));
    await waitFor(() => expect(address()).toBe('/marks'));
    expect(await screen.findByText(/storage is full/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Saved and read' }).getAttribute('href')).toBe('/marks');
  });
});
