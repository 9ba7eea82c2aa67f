import './noBrowser.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import type { Manifest, Page, StoredStory } from '../../archive/bundle.ts';
import { readingMinutes } from '../../archive/readingMinutes.ts';
import { standingOf, toldVersion } from '../../archive/standing/standingOf.ts';
import { createQueryClient, manifestQuery, pageAt } from '../../data/bundle.ts';
import { storyQuery } from '../../data/story.ts';
import { listRoute, storyPath } from '../../pages/paths.ts';
import { StoryPage } from '../../pages/story/StoryPage.tsx';
import { Telling } from '../../pages/story/Telling.tsx';
import { Desk } from '../Desk.tsx';
import { Earlier } from './Earlier.tsx';
import { sampleHeadline, sampleId, sampleStory } from './sample.ts';
import { settled } from './settled.ts';

const client = createQueryClient();
client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, gcTime: Number.POSITIVE_INFINITY } });

/** A part of the reader at an address, drawn for somebody without marks and settings; all its links lead from the root. */
const draw = (address: string, node: ReactNode): string =>
  renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <StaticRouter location={address}>{node}</StaticRouter>
    </QueryClientProvider>,
  );

/** The list at its own address. */
export function drawList(manifest: Manifest, pages: ReadonlyMap<string, Page>): Promise<string> {
  client.setQueryData(manifestQuery.queryKey, manifest);
  for (const [path, page] of pages) client.setQueryData(pageAt(path).queryKey, page);
  return settled(() => draw(listRoute, <Desk StoryPage={StoryPage} />));
}

/** What stands for a story in the desk around one. */
const place = '<i data-story-place=""></i>';

const Place = () => <i data-story-place="" />;

/** The desk around a story, which is the same for all, before and after it. */
export async function drawDesk(): Promise<readonly [before: string, after: string]> {
  const [before = '', after = ''] = (await settled(() => draw(storyPath(sampleId), <Desk StoryPage={Place} />))).split(
    place,
  );
  return [before, after];
}

function withStory<Value>(story: StoredStory, use: () => Value): Value {
  client.setQueryData(storyQuery(story.id).queryKey, story);
  return use();
}

const forget = (story: StoredStory): void => client.removeQueries({ queryKey: storyQuery(story.id).queryKey });

const telling = (story: StoredStory, version: number, told: number): string =>
  draw(
    storyPath(story.id),
    <Telling
      story={story}
      version={version}
      told={told}
      isWithheld={false}
      turns={{ newer: null, older: null }}
      trail={{ list: '' }}
      mine={{ before: null, note: '', isTakenOut: false }}
    />,
  );

/** What stands around the text of every story that may be told, drawn once: of its own it has only id, headline and length. */
let around: Promise<readonly [before: string, after: string]> | null = null;

async function drawAround(): Promise<readonly [string, string]> {
  const whole = await withStory(sampleStory, () =>
    settled(() => draw(storyPath(sampleId), <StoryPage id={sampleId} />)),
  );
  const [before = '', after] = whole.split(telling(sampleStory, 2, 1));
  if (after === undefined) throw new Error('A story’s page does not hold its text as it was drawn alone.');
  return [before, after];
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A story as its own address shows it now: the newest version, or what stands in its place; older ones follow for those without programs. */
export async function drawStory(story: StoredStory): Promise<string> {
  around ??= drawAround();
  const [before, after] = await around;
  const last = story.articles.length;
  const told = toldVersion(story, last);
  const standings = standingOf(story, Date.now());
  const isTold = standings[last - 1]?.kind === 'usable' && standings[told - 1]?.kind === 'usable';
  const earlier = story.articles
    .flatMap((_, at) => {
      const isShown = at + 1 !== told && standings[at]?.kind === 'usable' && !story.extras[at]?.order?.isNotice;
      return isShown ? [draw(listRoute, <Earlier story={story} version={at + 1} />)] : [];
    })
    .reverse();
  const others = earlier.length === 0 ? '' : `<noscript>${earlier.join('')}</noscript>`;
  try {
    if (!isTold)
      return `${await withStory(story, () => settled(() => draw(storyPath(story.id), <StoryPage id={story.id} />)))}${others}`;
    const article = story.articles[told - 1] ?? story.articles[0];
    const own = (text: string): string =>
      text
        .replaceAll(sampleId, encodeURIComponent(story.id))
        .replaceAll(sampleHeadline, () => escaped(article.headline ?? 'Story'))
        .replace('data-long="false"', () => `data-long="${readingMinutes(article) > 2}"`);
    return own(before) + withStory(story, () => telling(story, last, told)) + others + own(after);
  } finally {
    forget(story);
  }
}
