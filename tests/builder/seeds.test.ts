import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditNote } from '../../src/archive/audit/auditNote.ts';
import { differenceOf } from '../../src/archive/diff/differenceOf.ts';
import { linkStories } from '../../src/archive/link/linkStories.ts';
import { quoteItems } from '../../src/archive/link/quoteItems.ts';
import { standingOf } from '../../src/archive/standing/standingOf.ts';
import { type Archive, archiveFolder, picturesIn } from '../../src/builder/archiveFolder.ts';

const project = resolve(import.meta.dirname, '../..');
const pictures = picturesIn(resolve(project, 'public/photos'));
let archive: Archive;

beforeAll(async () => {
  archive = await archiveFolder(resolve(project, 'seeds'), pictures);
});

describe('the sample archive', () => {
  it('is read whole: no file set aside, none without a headline or a body', () => {
    const { report, stories } = archive;
    expect(report.setAside).toEqual([]);
    expect(report.files).toBeGreaterThanOrEqual(48);
    const articles = stories.flatMap((story) => story.articles);
    expect(articles.filter(({ headline, status }) => !headline && status === 'usable').map(({ file }) => file)).toEqual(
      [],
    );
    expect(articles.filter(({ body }) => body.length === 0).map(({ file }) => file)).toEqual([]);
    expect(articles.filter(({ source }) => source === null).map(({ file }) => file)).toEqual([]);
  });

  it('holds what the mission names', () => {
    const { stories, report } = archive;
    const articles = stories.flatMap((story) => story.articles);
    expect(new Set(articles.map(({ source }) => source?.id)).size).toBe(7);
    expect(new Set(articles.map(({ language }) => language))).toEqual(new Set(['en', 'ko']));
    expect(stories.filter((story) => story.articles.length > 1).length).toBeGreaterThanOrEqual(5);
    const kinds = new Set(articles.map(({ marker }) => marker?.kind));
    for (const kind of ['urgent', 'lead', 'update', 'correction', 'kill'] as const) expect(kinds).toContain(kind);
    expect(articles.some(({ status }) => status === 'withheld')).toBe(true);
    expect(articles.some(({ dateline }) => (dateline?.places.length ?? 0) > 1)).toBe(true);
    expect(articles.length).toBeGreaterThan(report.files);
    expect(report.notices.some(({ code }) => code === 'guessed-encoding')).toBe(true);
    const terms = new Set(articles.flatMap(({ photos }) => photos.map(({ rights }) => JSON.stringify(rights))));
    expect(terms.size).toBeGreaterThanOrEqual(3);
  });

  it('has six chains of leads whose notes tell the truth about the change, all of it', () => {
    const chains = archive.stories.filter(
      ({ articles }) => articles.length > 1 && articles.some(({ marker }) => marker?.kind === 'lead'),
    );
    expect(chains.length).toBeGreaterThanOrEqual(6);
    const audited = chains.flatMap(({ articles }) =>
      articles.slice(1).flatMap((article, at) => {
        const before = articles[at];
        if (!before || !article.ednote) return [];
        const lines = auditNote(article, differenceOf(before, article));
        return lines.filter(({ verdict }) => verdict !== 'as-said').map((line) => ({ file: article.file, ...line }));
      }),
    );
    expect(audited).toEqual([]);
  });

  it('shows what a notice does and what leads from story to story', () => {
    const { stories } = archive;
    const asked = (kind: string) => stories.filter(({ extras }) => extras.some(({ order }) => order?.kind === kind));
    const now = Date.parse('2026-11-01T00:00:00Z');
    const newest = (kind: string) => asked(kind).map((story) => standingOf(story, now).at(-1)?.kind);
    for (const kind of ['kill', 'hold', 'release', 'embargo', 'correction']) expect(asked(kind)).not.toEqual([]);
    expect(newest('release')).toEqual(['usable']);
    expect(newest('embargo')).toEqual(['usable']);
    expect(newest('kill')).toEqual(['killed']);
    expect(linkStories(stories).size).toBeGreaterThanOrEqual(2);
    const quotes = [...quoteItems(stories).values()].flat();
    expect(quotes).toContainEqual(expect.objectContaining({ version: 3, since: '3rd LD' }));
  });

  it('uses every picture that was drawn for it', () => {
    const used = archive.stories.flatMap(({ extras }) => extras.flatMap((extra) => extra.pictures)).filter(Boolean);
    expect(used.sort()).toEqual([...pictures.values()].sort());
  });
});
