import { Copy } from '../../ui/Copy.tsx';
import type { Article } from '../../wire/article.ts';

/** What a notice says, in its own words: its note to editors, and its text. */
export function NoticeText({ notice }: { readonly notice: Article }) {
  const { ednote, body, language } = notice;
  return (
    <>
      {ednote && <Copy blocks={[{ kind: 'paragraph', text: ednote.text }]} language={language} dateline={null} />}
      {body.length > 0 && <Copy blocks={body} language={language} dateline={null} />}
    </>
  );
}
