import { focusSearch } from '../../pages/focusSearch.ts';
import type { Command } from './Command.ts';
import { moveSelection } from './rowsOnScreen.ts';

/** What is done to the list. */
export const listCommands: readonly Command[] = [
  {
    id: 'select-next',
    name: 'Select the next story',
    group: 'List',
    keys: 'j',
    isRepeated: true,
    perform: ({ list }) => list && (() => moveSelection(1)),
  },
  {
    id: 'select-previous',
    name: 'Select the story before',
    group: 'List',
    keys: 'k',
    isRepeated: true,
    perform: ({ list }) => list && (() => moveSelection(-1)),
  },
  {
    id: 'open',
    name: 'Open the selected story',
    group: 'List',
    keys: 'o',
    perform: ({ selected }) => (selected === null ? null : () => document.getElementById(`row-${selected}`)?.click()),
  },
  {
    id: 'unread-only',
    name: 'Unread stories only, or all',
    group: 'List',
    keys: 'u',
    perform: ({ list }) =>
      list && (() => list.ask({ ...list.query, show: list.query.show === 'unread' ? null : 'unread' })),
  },
  {
    id: 'search',
    name: 'Search',
    group: 'List',
    keys: '/',
    perform: () => focusSearch,
  },
];
