import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StoredStory } from '../../src/archive/bundle.ts';
import { checkShard } from '../../src/archive/checkStories.ts';
import { writeBundle } from '../../src/archive/writeBundle.ts';
import { archiveFolder, picturesIn } from '../../src/builder/archiveFolder.ts';
import { sharedOf } from '../../src/pages/story/sharedOf.ts';
import { shareLinks } from '../../src/pages/story/shareLinks.ts';

const project = resolve(import.meta.dirname, '../..');
let stories: readonly StoredStory[];

beforeAll(async () => {
  const {
    stories: all,
    report,
    copies,
  } = await archiveFolder(resolve(project, 'seeds'), picturesIn(resolve(project, 'public/photos')));
  const { files } = writeBundle(all, report, copies);
  stories = files.flatMap(({ path, text }) => {
    const shard = checkShard(text, path);
    return shard.ok ? shard.value : [];
  });
});

const storyNamed = (start: string): StoredStory => {
  const found = stories.find(({ articles }) => articles.at(-1)?.headline?.startsWith(start));
  if (!found) throw new Error(`no story is called ${start}`);
  return found;
};
const shared = (start: string) => {
  const story = storyNamed(start);
  return sharedOf(story, story.articles.length, story.articles.length);
};
const asked = (href: string) => new URL(href).searchParams;

describe('what is shared of a story', () => {
  it('has the picture whose terms allow it, and says in their own words why another stays out', () => {
    const { picture, keptOut } = shared('Ash from Mount Kestrel shuts Nuri airport until evening');
    expect(picture).toMatch(/kestrel-ash-2\.svg$/);
    expect(keptOut).toEqual(['For Use Only in the Republic of Korea. No Redistribution']);
  });

  it('has no picture where none may be passed on', () => {
    const { picture, keptOut } = shared('North Korean minister hails ties');
    expect(picture).toBeNull();
    expect(keptOut).toHaveLength(1);
  });
});

describe('the services', () => {
  const names = ['Facebook', 'X (Twitter)', 'KakaoStory', 'Pinterest', 'Naver', 'Band'];

  it('are the six the page of the agency had, each at its plain address with the whole address of the story', () => {
    const links = shareLinks({ address: 'https://desk.example/story/narae-1', title: 'Ash & smoke', picture: null });
    expect(links.map(({ name }) => name)).toEqual(names);
    for (const { href } of links) expect(decodeURIComponent(href)).toContain('https://desk.example/story/narae-1');
    expect(links.some(({ href }) => asked(href).has('media'))).toBe(false);
  });

  it('get an address of 3,000 characters whole, and of a title as many characters as fit', () => {
    const address = `https://desk.example/${'a'.repeat(3000 - 21)}`;
    const title = '누리공항 저녁까지 폐쇄 🌋 '.repeat(200);
    expect(address).toHaveLength(3000);
    for (const { name, href } of shareLinks({ address, title, picture: null })) {
      expect(href.length, name).toBeLessThanOrEqual(name === 'Band' ? 7000 : 4000);
      expect(
        [...asked(href).values()].some((value) => value.includes(address)),
        name,
      ).toBe(true);
      const said = asked(href).get('text') ?? asked(href).get('title') ?? asked(href).get('description');
      if (said !== null) expect(said).toMatch(/^누리공항 .*…$/u);
      expect(href).not.toContain('%EF%BF%BD');
    }
  });
});
