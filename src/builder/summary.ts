import type { Report, SetAside } from '../archive/report.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What was made of the folder, in a few lines for a terminal. */
export function summary(report: Report, folder: string, seconds: number): string {
  const { certain, likely, doubtful } = report.confidence;
  const codes = new Map<string, number>();
  for (const { code } of report.notices) codes.set(code, (codes.get(code) ?? 0) + 1);
  const notices = [...codes].sort().map(([code, count]) => `  ${code}: ${count}`);
  const aside = report.setAside.slice(0, 20).map(({ file, reason }) => `  ${file}: ${reason}`);
  const more = report.setAside.length - aside.length;
  return [
    `${folder}: ${counted(report.files, 'file', 'files')}, ${counted(report.articles, 'article', 'articles')}, ${counted(report.stories, 'story', 'stories')} in ${seconds.toFixed(1)} s`,
    `Readings: ${certain} certain, ${likely} likely, ${doubtful} doubtful`,
    ...(report.notices.length > 0
      ? [`${counted(report.notices.length, 'notice', 'notices')} by code:`, ...notices]
      : []),
    ...(aside.length > 0 ? [`${counted(report.setAside.length, 'file', 'files')} set aside:`, ...aside] : []),
    ...(more > 0 ? [`  and ${more} more; the reader's report page names them all.`] : []),
  ].join('\n');
}

let began: { readonly at: number; readonly done: number } | null = null;

/** Shows how far the reading is, how fast, and how long it will take, on a terminal only; nothing is written where the output is a pipe. */
export function progress(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  const now = performance.now();
  began ??= { at: now, done };
  const rate = (done - began.done) / Math.max(0.001, (now - began.at) / 1000);
  const left = rate > 0 && done < all ? `, ${Math.round(rate)} a second, ${Math.ceil((all - done) / rate)} s left` : '';
  process.stderr.write(`\r\u001b[K${done} of ${all} files read${left}${done === all ? '\n' : ''}`);
  if (done === all) began = null;
}

/** What a change in the folder has made of the archive, and what of it was set aside. */
export function changed(report: Report, setAside: readonly SetAside[]): string {
  const now = `${counted(report.articles, 'article', 'articles')}, ${counted(report.stories, 'story', 'stories')}`;
  return [`The folder has changed: ${now}.`, ...setAside.map(({ file, reason }) => `  ${file}: ${reason}`)].join('\n');
}
