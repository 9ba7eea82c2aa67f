import type { Ids, StoredStory } from './bundle.ts';
import { type Checked, check } from './checkBundle.ts';
import type { Report } from './report.ts';
import { idsShape, reportShape, shardShape } from './shapesOfStories.ts';

/** A file of stories, if it is whole. */
export const checkShard = (text: string, file: string): Checked<readonly StoredStory[]> =>
  check(shardShape, text, file);

/** The report, if it is whole. */
export const checkReport = (text: string, file: string): Checked<Report> => check(reportShape, text, file);

/** A file of ids, if it is whole. */
export const checkIds = (text: string, file: string): Checked<Ids> => check(idsShape, text, file);
