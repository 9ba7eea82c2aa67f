import type { StoredStory } from '../../archive/bundle.ts';
import { mayPassOn } from '../../archive/photoUse.ts';
import { publicAddress } from '../../data/site.ts';
import { storyPath } from '../paths.ts';
import type { Shared } from './shareLinks.ts';

/** What is shared of a version, and why a picture of it is not: the terms that forbid it, in their own words. */
export function sharedOf(story: StoredStory, version: number, told: number): Shared & { readonly keptOut: string[] } {
  const article = story.articles[told - 1] ?? story.articles[0];
  const { pictures = [], uses = [] } = story.extras[told - 1] ?? {};
  const has = article.photos.map((photo, index) => {
    const use = uses[index];
    return { photo, picture: pictures[index] ?? null, isFree: use !== undefined && mayPassOn(use) };
  });
  const picture = has.find((one) => one.picture !== null && one.isFree)?.picture ?? null;
  return {
    address: publicAddress(storyPath(story.id, version === story.articles.length ? null : version)),
    title: article.headline ?? '',
    picture: picture === null ? null : publicAddress(picture),
    keptOut: has.filter((one) => !one.isFree).map(({ photo }) => photo.usageTerms.join('. ')),
  };
}
