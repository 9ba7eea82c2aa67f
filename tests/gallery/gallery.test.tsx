import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Gallery } from '../../src/gallery/Gallery.tsx';
import { addressOf, parts } from '../../src/gallery/parts.ts';

const src = resolve(import.meta.dirname, '../../src');
const ui = readdirSync(join(src, 'ui'))
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => name.replace(/\.tsx$/, ''));

const at = (path: string) =>
  render(
    <MemoryRouter initialEntries={[path]}>
      <Gallery />
    </MemoryRouter>,
  );

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the gallery', () => {
  it('has an entry for every part of src/ui, and none for what is no part', () => {
    expect(ui.length).toBeGreaterThan(50);
    expect([...parts.keys()].sort()).toEqual([...ui].sort());
  });

  it.each(ui)('draws %s, from its own file, in one state at least', (name) => {
    const file = `${name.charAt(0).toLowerCase()}${name.slice(1)}.tsx`;
    expect(readFileSync(join(src, 'gallery/parts', file), 'utf8')).toContain(`<${name}`);
    expect(Object.keys(parts.get(name)?.states ?? {}).length).toBeGreaterThan(0);
  });

  it('draws all parts on one page, without a complaint of React', () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    at('/');
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThanOrEqual(ui.length);
    expect(complaint.mock.calls.map(([first]) => String(first))).toEqual([]);
  });

  it('draws a part alone, and what lies over the screen at an address of its own', () => {
    at(addressOf('Marker'));
    expect(screen.getByText('2nd LD')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'StoryRow' })).toBeNull();
    cleanup();
    at(addressOf('Sheet'));
    expect(screen.queryByRole('dialog')).toBeNull();
    cleanup();
    at(addressOf('Sheet', 'wide'));
    expect(screen.getByRole('dialog', { name: 'Settings' })).toBeTruthy();
  });

  it('says when it has no such part', () => {
    at('/Nothing');
    expect(screen.getByText('The gallery has no part called “Nothing”.')).toBeTruthy();
  });
});
