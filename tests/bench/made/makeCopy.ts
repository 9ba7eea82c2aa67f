import { dailiesOf, digest } from './dailies.ts';
import { type Desk, desks } from './desks.ts';
import { Random } from './Random.ts';
import { Topic } from './Topic.ts';
import type { Version } from './Version.ts';
import { versionsOf } from './versionsOf.ts';

/** A made file: its path below the folder, its copy, and the story it is a version of; null for a package. */
export type MadeFile = { readonly file: string; readonly copy: string; readonly story: string | null };

const day = 86_400_000;

/** The first day that is told of. */
const first = Date.UTC(2024, 0, 1);

/** So many events a day, at all desks together: some 300 files. */
const eventsADay = 155;

/** An event that a second agency tells as well is a story of its own there. */
const toldTwice = 0.12;

const deskOf = (random: Random): Desk => {
  let left = random.next();
  for (const desk of desks) {
    left -= desk.share;
    if (left < 0) return desk;
  }
  return random.pick(desks);
};

const pathOf = ({ folder }: Desk, { time }: Version, number: number): string => {
  const stamp = time.toISOString().replace(/[-:]/g, '').replace('T', '-');
  return `${folder}/${stamp.slice(0, 8)}/${stamp.slice(0, 13)}00-n${number}.txt`;
};

/** One event in the day: its desk, and its versions. */
type Told = { readonly desk: Desk; readonly versions: readonly Version[] };

function* dayOf(random: Random, from: number): Generator<Told> {
  const date = new Date(from);
  for (const desk of desks.slice(0, 2))
    for (const versions of dailiesOf(random, date, desk.isKorean)) yield { desk, versions };
  for (let count = 0; count < eventsADay; count += 1) {
    const topic = new Topic(random);
    const time = new Date(from + Math.floor((0.1 + 0.85 * random.next()) * 1440) * 60_000);
    const desk = deskOf(random);
    yield { desk, versions: versionsOf(random, topic, desk.isKorean, time) };
    const other = deskOf(random);
    if (other !== desk && random.is(toldTwice))
      yield { desk: other, versions: versionsOf(random, topic, other.isKorean, new Date(time.getTime() + 420_000)) };
  }
}

/**
 * Makes invented wire copy, day by day: English and Korean, six agencies, alerts, leads, corrections and kills, daily
 * pieces and a digest. The same seed gives the same bytes, and fewer files are the first of more.
 */
export function* makeCopy(count: number, seed = 7): Generator<MadeFile> {
  const random = new Random(seed);
  let [made, stories] = [0, 0];
  for (let from = first; ; from += day) {
    const leads: Version[] = [];
    for (const { desk, versions } of dayOf(random, from)) {
      const story = `s${stories}`;
      stories += 1;
      if (desk.folder === 'narae' && versions[0]?.kind === 'first') leads.push(versions[0]);
      for (const version of versions) {
        if (made === count) return;
        made += 1;
        yield { file: pathOf(desk, version, made), copy: desk.write(version), story };
      }
    }
    if (made === count) return;
    made += 1;
    const stamp = new Date(from).toISOString().slice(0, 10).replaceAll('-', '');
    yield {
      file: `narae/${stamp}/${stamp}-180000-n${made}.txt`,
      copy: digest(leads.slice(2, 8), new Date(from)),
      story: null,
    };
  }
}
