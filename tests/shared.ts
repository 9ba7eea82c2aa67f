import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of copy that is not ours, beside the project; the tests that read it are skipped where it is absent. */
export const sharedFolder = resolve(import.meta.dirname, '../../shared');

/** Whether it is there. */
export const hasShared = existsSync(sharedFolder);
