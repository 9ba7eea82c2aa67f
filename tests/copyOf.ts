import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const quarry = 'Quarry at Ostrel to reopen after talks';

/** Another headline stands over other words: what has the same words is the same story. */
const bodyUnder = (headline: string): string[] =>
  headline === quarry
    ? ['The quarry will reopen on Monday, the council said.', 'Forty people will return to work.']
    : [`A council wrote under “${headline.slice(0, 60)}” on Friday.`, 'It said no more.'];

/** A piece of agency copy in shape B; whatever is left out is as in the first lead of an invented quarry story. */
export function copyOf({
  marker = '',
  headline = quarry,
  time = '2026-10-23T08:15:00+09:00',
  slugline = 'quarry-ostrel',
  agency = 'Narae News Agency',
  short = 'Narae',
  body = bodyUnder(headline),
} = {}): string {
  return [
    `${marker}${marker ? ' ' : ''}${headline}`,
    slugline,
    time,
    '',
    `OSTREL, Oct. 23 (${short}) -- ${body[0]}`,
    '',
    ...body.slice(1).flatMap((paragraph) => [paragraph, '']),
    '(END)',
    `Copyrights ${agency}. All rights reserved.`,
    '',
  ].join('\n');
}

/** A new folder holding these files, by path. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'slugline-'));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}
