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

const Place = () => <i data-story-place="" />;

/** The desk around a story, which is the same for all, before and after it. */
async function drawDesk(): Promise<readonly [before: string, after: string]> {
  const desk = await settled(() => draw(storyPath(sampleId), <Desk StoryPage={Place} />));
  const [before = '', after = ''] = desk.split('<i data-story-place=""></i>');
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

/** What is not the same around every story that may be told, as it stands in what is drawn around all. */
const blanks = { id: sampleId, headline: sampleHeadline, long: 'data-long="false"' };

/** What stands around every story, before and after it: around its text where it may be told, else around all that its page says of it. */
type Around = {
  readonly told: readonly [before: string, after: string];
  readonly whole: readonly [before: string, after: string];
  /** What in `told` is a story's own. */
  readonly blanks: typeof blanks;
};

/** What stands around stories, drawn once; of a story that is told it says only id, headline and length. */
export async function drawAround(): Promise<Around> {
  const whole = await drawDesk();
  const page = await withStory(sampleStory, () =>
    settled(() => draw(storyPath(sampleId), <StoryPage id={sampleId} />)),
  );
  const [before = '', after] = page.split(telling(sampleStory, 2, 1));
  if (after === undefined) throw new Error('A story’s page does not hold its text as it was drawn alone.');
  return { told: [whole[0] + before, after + whole[1]], whole, blanks };
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A story drawn: its text alone with what fills the blanks around it, or all that stands in its place. */
type DrawnStory =
  | { readonly kind: 'told'; readonly text: string; readonly own: typeof blanks }
  | { readonly kind: 'whole'; readonly text: string };

/** The versions before the one that is told, newest first, for those without programs. */
function drawEarlier(story: StoredStory, told: number, standings: ReturnType<typeof standingOf>): string {
  const earlier = story.articles.flatMap(({ id }, at) => {
    const isShown = at + 1 !== told && standings[at]?.kind === 'usable' && !story.extras[at]?.order?.isNotice;
    return isShown ? [<Earlier key={id} story={story} version={at + 1} />] : [];
  });
  return earlier.length === 0 ? '' : `<noscript>${draw(listRoute, earlier.reverse())}</noscript>`;
}

/** A story as its own address shows it now: the newest version, or what stands in its place; older ones follow for those without programs. */
export async function drawStory(story: StoredStory): Promise<DrawnStory> {
  const last = story.articles.length;
  const told = toldVersion(story, last);
  const standings = standingOf(story, Date.now());
  const isTold = standings[last - 1]?.kind === 'usable' && standings[told - 1]?.kind === 'usable';
  const others = drawEarlier(story, told, standings);
  try {
    if (!isTold) {
      const text = await withStory(story, () => settled(() => draw(storyPath(story.id), <StoryPage id={story.id} />)));
      return { kind: 'whole', text: text + others };
    }
    const article = story.articles[told - 1] ?? story.articles[0];
    const own = {
      id: encodeURIComponent(story.id),
      headline: escaped(article.headline ?? 'Story'),
      long: `data-long="${readingMinutes(article) > 2}"`,
    };
    return { kind: 'told', text: withStory(story, () => telling(story, last, told)) + others, own };
  } finally {
    forget(story);
  }
}
