import { say } from '../../words/words.ts';

/** What a story's page is called in the browser's tab: by its headline, and by the part of it that is shown. */
export const titleOf = (headline: string, isCopy: boolean, isCompared: boolean): string =>
  isCopy
    ? say('Raw copy: {headline}', { headline })
    : isCompared
      ? say('What changed: {headline}', { headline })
      : headline;
