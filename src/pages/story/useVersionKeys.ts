import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { StoredStory } from '../../archive/bundle.ts';
import { storyPath, type Trail } from '../paths.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName));

/** Where a key leads from a version: `[` and `]` to its neighbours, `d` to what changed since the one before and back. */
export function pathFor(key: string, story: StoredStory, version: number, from: number | null): string | null {
  const last = story.articles.length;
  const to = (number: number, since: number | null): string =>
    storyPath(story.id, number === last ? null : number, since === null ? {} : { from: since });
  switch (key) {
    case '[':
      if (version === 1 || (from !== null && version === 2)) return null;
      return to(version - 1, from === null ? null : version - 2);
    case ']':
      return version === last ? null : to(version + 1, from === null ? null : version);
    case 'd':
      if (from !== null) return to(version, null);
      return last === 1 ? null : version === 1 ? to(2, 1) : to(version, version - 1);
    default:
      return null;
  }
}

/** Steps through the versions of a story by keyboard. */
export function useVersionKeys(
  story: StoredStory | null | undefined,
  version: number,
  from: number | null,
  trail: Trail,
): void {
  const navigate = useNavigate();
  const { list } = trail;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!story || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target))
        return;
      const path = pathFor(event.key, story, version, from);
      if (path !== null) navigate(path, { state: { list } });
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [story, version, from, list, navigate]);
}
