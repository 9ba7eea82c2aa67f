import { storiesIn } from '../../src/archive/bundle.ts';
import { browserPath, flags } from '../browser/browser.ts';
import { readerOf } from '../browser/reader.ts';
import { staticHost } from '../browser/staticHost.ts';
import { median } from './firstLoad.ts';
import { machine } from './machine.ts';
import { record } from './record.ts';
import { runProcess } from './runProcess.ts';

/** Fetched when it is asked for: as a dependency it would double what a fresh clone installs, and two of its own are not pinned. */
const lighthouse = 'lighthouse@12.8.2';

const rounds = 3;

const goals = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

type Category = keyof typeof goals;

const categories = Object.keys(goals) as Category[];

/** What of Lighthouse's report is read. */
type Report = {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>
  >;
};

/** Asks Lighthouse once about a page as a phone on slow 4G has it; null where npx cannot fetch Lighthouse. */
async function ask(address: string): Promise<Report | null> {
  process.env.CHROME_PATH = browserPath();
  const chrome = ['--headless=new', ...flags].join(' ');
  const words = ['--yes', lighthouse, address, '--output=json', '--quiet', '--no-enable-error-reporting'];
  try {
    const ran = await runProcess('npx', [
      ...words,
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=${chrome}`,
    ]);
    return ran === null ? null : (JSON.parse(ran.out) as Report);
  } catch (error) {
    console.log(`  ${(error as Error).message.trim()}`);
    return null;
  }
}

const scoreOf = (report: Report, category: Category): number =>
  Math.round((report.categories[category]?.score ?? Number.NaN) * 100);

/** What keeps a category below its best, beside performance: there it is the numbers of the machine. */
const lacking = (report: Report): string[] =>
  categories
    .filter((category) => category !== 'performance')
    .flatMap((category) => report.categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => report.audits[id]?.title ?? id);

const shownOf = ({ audits }: Report): string =>
  ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift']
    .map((id) => `${audits[id]?.title ?? id} ${audits[id]?.displayValue ?? '?'}`)
    .join(', ');

function print(name: string, reports: readonly Report[]): void {
  const scores = categories.map((category) => median(reports.map((report) => scoreOf(report, category))));
  const cells = categories.map((category, at) => `${category} ${scores[at]} (goal ${goals[category]})`);
  console.log(`  ${name.padEnd(8)}  ${cells.join('  ')}`);
  const [first] = reports;
  if (first) console.log(`            ${shownOf(first)}`);
  for (const title of new Set(reports.flatMap(lacking))) console.log(`            lacks: ${title}`);
  record(
    `Lighthouse 12, phone, ${name}`,
    categories.map((what, at) => ({ what, value: scores[at] ?? Number.NaN, unit: '', goal: `>= ${goals[what]}` })),
  );
}

/** Prints what Lighthouse says of the list and of a story, built for production and served compressed, to a phone. */
export async function benchLighthouse(seeds: string): Promise<void> {
  console.log(`Lighthouse 12, phone profile, gzip, median of ${rounds}; ${machine()}`);
  const reader = await readerOf(seeds, false);
  const host = await staticHost(reader.out, '/');
  const [story] = [...storiesIn(reader.bundle)].sort((a, b) => b.ids.length - a.ids.length);
  const pages = [
    ['the list', host.address],
    ['a story', `${host.address}story/${story?.ids[0]}/`],
  ] as const;
  try {
    for (const [name, address] of pages) {
      const reports: Report[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const report = await ask(address);
        if (report) reports.push(report);
      }
      if (reports.length > 0) print(name, reports);
      else console.log(`  ${name}: npx could not fetch or run ${lighthouse}; it needs the network once`);
    }
  } finally {
    await host.end();
    await reader.end();
  }
}
