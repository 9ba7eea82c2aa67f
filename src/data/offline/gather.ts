import { bundleFolder, type Manifest, type Page, type PageEntry, type Part, type Row } from '../../archive/bundle.ts';
import { checkPage, checkSection, checkVolume } from '../../archive/checkBundle.ts';
import { checkIds, checkShard } from '../../archive/checkStories.ts';
import { findId, hashPart, idPath } from '../../archive/idFiles.ts';
import type { Keep, Want } from '../../archive/kept/KeptIndex.ts';
import { picturesToKeep } from '../../archive/kept/picturesToKeep.ts';
import { checkCorrections } from '../../archive/standing/checkCorrections.ts';
import { load } from '../bundle.ts';
import type { Run } from './Run.ts';

/** So many days that hold stories are always kept, up to so many bytes. */
const newestDays = 7;
const newestBytes = 2_000_000;
/** How many files are fetched at once. */
const together = 6;

/** Gets what one thing wanted needs, of one edition of the archive. */
export class Gatherer {
  readonly #run: Run;
  readonly #manifest: Manifest;
  readonly #onStories: (stories: number) => void;
  #kept: Row[] = [];

  constructor(run: Run, manifest: Manifest, onStories: (stories: number) => void) {
    this.#run = run;
    this.#manifest = manifest;
    this.#onStories = onStories;
  }

  /** Keeps what is wanted. Fails with a BundleTrouble, NoRoom or Stopped; then nothing of it counts. */
  async gather(want: Want): Promise<Keep> {
    this.#run.begin();
    this.#kept = [];
    switch (want.kind) {
      case 'newest':
        await this.#newest();
        break;
      case 'story':
        await this.#story(want.id);
        break;
      case 'days':
        await this.#days(want.from, want.to);
        break;
    }
    this.#run.end();
    const days = this.#kept.flatMap(({ day }) => day ?? []).sort();
    const lacks = this.#kept.length === 0 && want.kind !== 'newest' ? 'none' : null;
    return {
      want,
      files: this.#run.files,
      stories: this.#kept.length,
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
      lacks,
    };
  }

  async #newest(): Promise<void> {
    await this.#run.obtain(bundleFolder + this.#manifest.corrections, checkCorrections);
    const first = new Set(this.#manifest.first.map(({ path }) => path));
    const seen = new Set<string | null>();
    const before = this.#run.bytes;
    const hasRoom = (): boolean => this.#run.bytes - before < newestBytes;
    for await (const entry of this.#pages(() => true)) {
      for (const { day } of entry.days) seen.add(day);
      if (!first.has(entry.path) && (!hasRoom() || seen.size > newestDays)) break;
      const page = await this.#page(entry.path);
      await this.#rows(page, () => hasRoom());
    }
  }

  async #days(from: string, to: string): Promise<void> {
    const isIn = (day: string | null): boolean => day !== null && day >= from && day <= to;
    const mayHold = ({ from: first, to: last }: Part): boolean =>
      first !== null && last !== null && first <= to && last >= from;
    for await (const entry of this.#pages(mayHold)) {
      if (!entry.days.some(({ day }) => isIn(day))) continue;
      const page = await this.#page(entry.path);
      await this.#rows(page, ({ day }) => isIn(day));
    }
  }

  async #story(id: string): Promise<void> {
    // What leads to a story is not kept: what is kept is looked through instead, so that nothing kept is mistaken for all there is.
    const where = findId(await load(bundleFolder + idPath(id, this.#manifest.ids), checkIds), id);
    if (where === null) return;
    const page = await this.#page(where.page);
    const has = ({ articles }: Row): boolean => articles.some((one) => hashPart(one) === hashPart(id));
    const day = page.rows.find(has)?.day ?? null;
    const mayHold = ({ from, to }: Part): boolean =>
      day === null || from === null || to === null ? from === day : from <= day && to >= day;
    for await (const entry of this.#pages(mayHold)) if (entry.path === where.page) break;
    await this.#rows(page, has);
  }

  readonly #page = (path: string): Promise<Page> => this.#run.obtain(bundleFolder + path, checkPage);

  /** The pages of some parts, newest first; what leads to them is kept as well. */
  async *#pages(
    isWanted: (part: Part) => boolean,
    parts: readonly Part[] = this.#manifest.parts,
  ): AsyncGenerator<PageEntry> {
    for (const part of parts) {
      if (!isWanted(part)) continue;
      if (part.kind === 'volume') {
        const volume = await this.#run.obtain(bundleFolder + part.path, checkVolume);
        yield* this.#pages(isWanted, volume.parts);
      } else yield* (await this.#run.obtain(bundleFolder + part.path, checkSection)).pages;
    }
  }

  /** Keeps the stories of some rows of a page, with their pictures. */
  async #rows({ rows, shards }: Page, isWanted: (row: Row) => boolean): Promise<void> {
    const due = [...new Set(shards.filter((_, at) => rows[at] && isWanted(rows[at])))];
    for (let at = 0; at < due.length; at += together) {
      const some = due.slice(at, at + together);
      const own = rows.filter((row, place) => some.includes(shards[place] ?? '') && isWanted(row));
      if (own.length === 0) continue;
      const stories = await Promise.all(some.map((shard) => this.#run.obtain(bundleFolder + shard, checkShard)));
      const ids = new Set(own.map(({ id }) => id));
      const pictures = stories
        .flat()
        .filter(({ id }) => ids.has(id))
        .flatMap((story) => picturesToKeep(story, Date.now()));
      for (const picture of pictures) await this.#run.picture(picture);
      this.#kept.push(...own);
      this.#onStories(this.#kept.length);
    }
  }
}
