import type { Keep, KeptIndex } from '../../archive/kept/KeptIndex.ts';
import { counted, say } from '../../words/words.ts';
import { formatRange } from '../formatDay.ts';

/** Bytes as people say them: `640 kB`, `12 MB`, `1.5 GB`. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  return bytes < 9_950_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.round(bytes / 1_000_000)} MB`;
}

/** The stories of what is kept: how many, and of which days. */
export function storiesInWords({ stories, from, to }: Pick<Keep, 'stories' | 'from' | 'to'>): string {
  const days = formatRange(from, to);
  const count = counted(stories, 'story', 'stories');
  return from === null || days === '' ? count : `${count}, ${days}`;
}

/** What is on this device, in half a sentence; null where nothing is. */
export function keptInWords(index: KeptIndex | null): string | null {
  const keeps = index?.keeps.filter(({ stories }) => stories > 0) ?? [];
  const newest = keeps.find(({ want }) => want.kind === 'newest');
  const saved = keeps.filter(({ want }) => want.kind === 'story').length;
  const ranges = keeps.filter(({ want }) => want.kind === 'days');
  const words = [
    newest && say('the newest days ({stories})', { stories: storiesInWords(newest) }),
    saved > 0 && counted(saved, 'saved story', 'saved stories'),
    ...ranges.map((keep) => say('the days you chose ({stories})', { stories: storiesInWords(keep) })),
  ].filter(Boolean);
  if (words.length === 0) return null;
  return words.length === 1
    ? `${words[0]}`
    : say('{some} and {last}', { some: words.slice(0, -1).join(', '), last: String(words.at(-1)) });
}
