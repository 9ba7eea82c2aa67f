import type { StoredStory } from '../../archive/bundle.ts';
import { Head } from '../../pages/story/Head.tsx';
import { photoValues } from '../../pages/story/photoValue.ts';
import { Copy } from '../../ui/Copy.tsx';
import { Ednote } from '../../ui/Ednote.tsx';
import { PhotoPanel } from '../../ui/PhotoPanel.tsx';
import { SignOff } from '../../ui/SignOff.tsx';

type Props = { readonly story: StoredStory; readonly version: number };

/** The name of an older version on its story's page, where a link without a program leads. */
export const earlierName = (version: number): string => `v${version}`;

/** An older version of a story below the newest, for somebody whose browser runs no programs. */
export function Earlier({ story, version }: Props) {
  const article = story.articles[version - 1] ?? story.articles[0];
  const extra = story.extras[version - 1];
  return (
    <section id={earlierName(version)} aria-label={`Version ${version} of ${story.articles.length}`}>
      <Head article={article} />
      {article.ednote && (
        <Ednote {...article.ednote} language={article.language} title={`Editor’s note, version ${version}`} />
      )}
      <Copy blocks={article.body} language={article.language} dateline={extra?.dateline ?? null} />
      {extra && article.photos.length > 0 && (
        <PhotoPanel photos={photoValues(article, extra, null)} onOpen={() => undefined} />
      )}
      <SignOff
        signOff={article.signOff}
        copyright={article.copyright?.notice ?? null}
        language={article.language}
        imprint={`${article.marker?.text ?? 'First version'}, ${version} of ${story.articles.length}. From ${article.file}`}
      />
    </section>
  );
}
