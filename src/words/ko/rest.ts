import { commandTexts, groupTexts, paletteTexts } from './commands.ts';
import { compareTexts } from './compare.ts';
import { copyTexts } from './copy.ts';
import { findTexts } from './find.ts';
import { madeRest } from './madeRest.ts';
import { markTexts } from './marks.ts';
import { offlineTexts } from './offline.ts';
import { pageTexts } from './pages.ts';
import { settingsTexts } from './settings.ts';
import { standingTexts } from './standing.ts';
import { stoodTexts } from './stood.ts';
import { learnMade } from './told.ts';
import { viewerTexts } from './viewer.ts';

learnMade(madeRest);

/** What the parts say in Korean that come when they are asked for. */
export const more = {
  ...findTexts,
  ...pageTexts,
  ...markTexts,
  ...settingsTexts,
  ...commandTexts,
  ...groupTexts,
  ...paletteTexts,
  ...standingTexts,
  ...compareTexts,
  ...copyTexts,
  ...viewerTexts,
  ...offlineTexts,
  ...stoodTexts,
} as const;
