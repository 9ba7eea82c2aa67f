import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { deedTexts } from './deeds.ts';
import { frameTexts } from './frame.ts';
import { listTexts } from './list.ts';
import { photoTexts } from './photo.ts';
import { storyTexts } from './story.ts';
import { told } from './told.ts';

/** What a first screen says in Korean: the frame, the list, and a story. */
export const korean = {
  texts: { ...frameTexts, ...listTexts, ...storyTexts, ...photoTexts, ...deedTexts },
  counts,
  dates,
  told,
} as const;
