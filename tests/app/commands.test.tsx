import { resolve } from 'node:path';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bundle } from '../../src/archive/bundle.ts';
import { noMarks } from '../../src/archive/marks/Marks.ts';
import { isSaved, lastRead } from '../../src/archive/marks/readingOf.ts';
import { keepMarks } from '../../src/data/marking.ts';
import { currentMarks, hold } from '../../src/data/marks.ts';
import { keepOwnKeys } from '../../src/data/ownKeys.ts';
import { bundleOf, hostOf } from '../host.ts';
import { address, showAt } from './showAt.tsx';

let bundle: Bundle;

beforeAll(async () => {
  await import('../../src/pages/story/StoryPage.tsx');
  await import('../../src/app/commands/press.ts');
  await import('../../src/app/commands/OverPage.tsx');
  bundle = await bundleOf(resolve(import.meta.dirname, '../../seeds'));
});
beforeEach(() => {
  hostOf(bundle);
  keepMarks();
  localStorage.clear();
  keepOwnKeys(new Map());
  hold({ marks: noMarks, trouble: null }, null);
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }));
});
afterEach(cleanup);
afterAll(() => vi.unstubAllGlobals());

const rows = () => bundle.index.rows;
const rowAt = (at: number) => {
  const row = rows()[at];
  if (!row) throw new Error('the seeds hold too few stories');
  return row;
};
const listIsThere = async (): Promise<void> => {
  const list = await screen.findByRole('region', { name: 'Stories' });
  await within(list).findByRole('link', { name: rowAt(2).headline });
};
const focused = (): string | null => document.activeElement?.textContent ?? null;
const palette = () => screen.findByRole('dialog', { name: 'Commands' });
const options = async (): Promise<string[]> =>
  within(await palette())
    .getAllByRole('option')
    .map(({ textContent }) => textContent ?? '');

describe('a key', () => {
  it('moves the selection, saves and marks what is selected, and opens it, without reading on the way', async () => {
    const user = showAt('/');
    await listIsThere();
    await user.keyboard('jjjk');
    await waitFor(() => expect(focused()).toBe(rowAt(1).headline));
    expect(currentMarks().marks.read.size).toBe(0);
    await user.keyboard('s');
    await waitFor(() => expect(isSaved(rowAt(1).articles, currentMarks().marks)).toBe(true));
    await user.keyboard('m');
    await waitFor(() => expect(lastRead(rowAt(1).articles, currentMarks().marks)).toBe(rowAt(1).articles.length));
    await user.keyboard('mo');
    await waitFor(() => expect(address()).toBe(`/story/${rowAt(1).id}`));
  });

  it('leads to the next story, to its raw copy and back, and step by step out to the list', async () => {
    const user = showAt(`/story/${rowAt(0).id}`);
    await screen.findByRole('article', { name: rowAt(0).headline });
    await user.keyboard('n');
    await waitFor(() => expect(address()).toBe(`/story/${rowAt(1).id}`));
    await screen.findByRole('article', { name: rowAt(1).headline });
    await user.keyboard('p');
    await waitFor(() => expect(address()).toBe(`/story/${rowAt(0).id}`));
    await screen.findByRole('article', { name: rowAt(0).headline });
    await user.keyboard('c');
    await waitFor(() => expect(address()).toContain('view=copy'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(address()).toBe(`/story/${rowAt(0).id}`));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(address()).toBe('/'));
  });

  it('leads to the next story though it is pressed before that one is looked up', async () => {
    const letGo = hostOf(bundle).holdBack(/\/pages\//);
    const user = showAt(`/story/${rowAt(0).id}`);
    await screen.findByRole('article', { name: rowAt(0).headline });
    await user.keyboard('n');
    letGo();
    await waitFor(() => expect(address()).toBe(`/story/${rowAt(1).id}`));
  });

  it('leads nowhere once one went elsewhere while the next story was looked up', async () => {
    const letGo = hostOf(bundle).holdBack(/\/pages\//);
    const user = showAt(`/story/${rowAt(0).id}`);
    await screen.findByRole('article', { name: rowAt(0).headline });
    await user.keyboard('nc');
    await waitFor(() => expect(address()).toContain('view=copy'));
    letGo();
    await new Promise((later) => setTimeout(later, 300));
    expect(address()).toContain(`/story/${rowAt(0).id}?view=copy`);
  });

  it('after g goes to a page, and u to what is unread and back', async () => {
    const user = showAt('/');
    await listIsThere();
    await user.keyboard('gs');
    await waitFor(() => expect(address()).toBe('/?show=saved'));
    await user.keyboard('gl');
    await waitFor(() => expect(address()).toBe('/'));
    await user.keyboard('u');
    await waitFor(() => expect(address()).toBe('/?show=unread'));
    await user.keyboard('u');
    await waitFor(() => expect(address()).toBe('/'));
    await user.keyboard('gr');
    await waitFor(() => expect(address()).toBe('/report'));
  });

  it('means the same where the keyboard writes Hangul', async () => {
    showAt('/');
    await listIsThere();
    fireEvent.keyDown(document.body, { key: 'ㅓ', code: 'KeyJ' });
    await waitFor(() => expect(focused()).toBe(rowAt(0).headline));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Process', code: 'KeyJ' });
    await waitFor(() => expect(focused()).toBe(rowAt(1).headline));
  });

  it('does nothing beside Ctrl, nor while one types', async () => {
    const user = showAt('/');
    await listIsThere();
    await user.keyboard('{Control>}j{/Control}{Meta>}j{/Meta}{Alt>}j{/Alt}');
    await user.type(screen.getByLabelText(/From/), 'jgs');
    await new Promise((after) => setTimeout(after, 50));
    await waitFor(() => expect(address()).toBe('/'));
    expect(document.activeElement).toBe(screen.getByLabelText(/From/));
  });
});

describe('the palette', () => {
  it('finds a story by what its headline says, and opens it', async () => {
    const user = showAt('/');
    await listIsThere();
    await user.keyboard('{Control>}k{/Control}');
    await palette();
    await user.type(screen.getByRole('combobox', { name: /A command, source/ }), 'kestrel ASH');
    expect((await options())[0]).toMatch(/^Ash from Mount Kestrel/);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(address()).toMatch(/^\/story\//));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('finds a source, a day and a command, and walks through them by arrows', async () => {
    const user = showAt('/');
    await listIsThere();
    await user.click(screen.getByRole('button', { name: 'Commands' }));
    const field = within(await palette()).getByRole('combobox');
    await user.type(field, 'sorrel');
    expect(within(await palette()).getByRole('group', { name: 'Sources' })).toBeTruthy();
    await user.clear(field);
    await user.type(field, rowAt(0).day ?? '');
    expect(await options()).toHaveLength(2);
    expect((await options())[1]).toMatch(/^Search the archive/);
    await user.clear(field);
    await user.type(field, 'go to');
    const all = await options();
    await user.keyboard('{ArrowDown}');
    const second = within(await palette()).getByRole('option', { selected: true });
    expect(second.textContent).toBe(all[1]);
    expect(field.getAttribute('aria-activedescendant')).toBe(second.id);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(within(await palette()).getByRole('option', { selected: true }).textContent).toBe(all.at(-1));
  });

  it('offers only what can be done where one is', async () => {
    const user = showAt('/');
    await listIsThere();
    await user.keyboard('{Control>}k{/Control}');
    await palette();
    expect((await options()).join()).not.toContain('Raw copy');
  });

  it('finds Hangul while a syllable is being composed, and leaves the keys of that to the input method', async () => {
    const korean = rows().find(({ language, headline }) => language === 'ko' && /^[가-힣]{2}/.test(headline));
    if (!korean) throw new Error('no story is Korean');
    const user = showAt('/');
    await listIsThere();
    await user.keyboard('{Control>}k{/Control}');
    const field = within(await palette()).getByRole('combobox');
    fireEvent.compositionStart(field);
    fireEvent.change(field, { target: { value: korean.headline.slice(0, 1) } });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true, keyCode: 229 });
    expect((await options()).join()).toContain(korean.headline);
    await waitFor(() => expect(address()).toBe('/'));
  });

  it('offers to search the archive for what nothing here is called', async () => {
    const user = showAt('/');
    await listIsThere();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(within(await palette()).getByRole('combobox'), 'qqqxyz');
    expect(await options()).toEqual(['Search the archive for “qqqxyz”']);
  });
});

describe('the help', () => {
  const change = async (user: ReturnType<typeof showAt>, name: string, keys: string): Promise<void> => {
    await user.click(screen.getByRole('button', { name: `Change the key: ${name}` }));
    await user.keyboard(keys);
  };

  it('lists every key, changes one, says what stands in its way, and puts all back', async () => {
    const user = showAt('/');
    await listIsThere();
    await user.keyboard('?');
    const help = await screen.findByRole('dialog', { name: 'Keys' });
    expect(within(help).getByRole('row', { name: /^Next story n/ })).toBeTruthy();
    await change(user, 'Next story', 's');
    expect(
      await within(help).findByText(
        'The key s already means “Save, or save no longer”. Give that another key first.',
        {},
        { timeout: 2000 },
      ),
    ).toBeTruthy();
    await change(user, 'Next story', 'gn');
    expect(await within(help).findByText('“Next story” is now g n.')).toBeTruthy();
    await change(user, 'Save, or save no longer', '{Backspace}');
    expect(within(help).getByRole('row', { name: /^Save, or save no longer No key/ })).toBeTruthy();
    expect(localStorage.getItem('slugline.keys')).toBe('{"keys":1,"own":{"next-story":"g n","save":""}}');
    await user.click(within(help).getByRole('button', { name: 'Reset' }));
    expect(within(help).getByRole('row', { name: /^Next story n/ })).toBeTruthy();
    expect(localStorage.getItem('slugline.keys')).toBeNull();
  });

  it('gives a command its new key at once', async () => {
    keepOwnKeys(new Map([['select-next', 'w']]));
    const user = showAt('/');
    await listIsThere();
    await user.keyboard('jw');
    await waitFor(() => expect(focused()).toBe(rowAt(0).headline));
  });
});
