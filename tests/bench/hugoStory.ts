import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { blockText } from '../../src/archive/blockText.ts';
import type { Row, StoredStory } from '../../src/archive/bundle.ts';

const css = `:root{color-scheme:light dark;--ink:#1b1b18;--paper:#fffffc;--rule:#d8d6cf}
*{box-sizing:border-box;margin:0}
body{font:16px/1.5 "Source Sans 3",system-ui,sans-serif;color:var(--ink);background:var(--paper)}
header{padding:16px 24px;border-block-end:1px solid var(--rule)}
header a{font:600 21px/1 Georgia,serif;color:inherit;text-decoration:none}
main{max-inline-size:40rem;margin:32px auto;padding-inline:24px}
h1{font:700 32px/1.2 Georgia,serif;text-wrap:balance}
time{display:block;margin-block:12px;color:#6b6b63;font-size:14px}
p{font:19px/1.5 Georgia,serif;margin-block:16px}
ul{list-style:none;padding:0}
li{padding-block:12px;border-block-end:1px solid var(--rule)}
li a{font:18px/1.3 Georgia,serif;color:inherit;text-decoration:none}
@media (prefers-color-scheme:dark){:root{--ink:#e8e6df;--paper:#171715;--rule:#3a3a36}}
`;

const page = (inside: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>{{ .Title }}</title>
<link rel="stylesheet" href="/style.css"></head>
<body><header><a href="/">Copy</a></header><main>${inside}</main></body></html>
`;

const files: Readonly<Record<string, string>> = {
  'config.toml':
    'baseURL = "/"\ntitle = "Copy"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404", "section"]\n',
  'static/style.css': css,
  'layouts/_default/single.html': page(
    '<h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02 15:04" }}</time>{{ .Content }}',
  ),
  'layouts/index.html': page(
    '<h1>{{ .Title }}</h1><ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><time>{{ .Date.Format "15:04" }}</time></li>{{ end }}</ul>',
  ),
};

const front = (title: string, date: string | null): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndate: ${date ?? '2026-01-01'}\n---\n`;

/** Hugo's pages of a story and of a list of these rows, with a style sheet of their own; null where Hugo is not installed. */
export function hugoStory(
  story: StoredStory,
  rows: readonly Row[],
): { readonly out: string; readonly end: () => void } | null {
  const folder = mkdtempSync(join(tmpdir(), 'slugline-hugo-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  const article = story.articles.at(-1) ?? story.articles[0];
  for (const { id, headline, filedAt } of rows.slice(0, 40)) write(`content/${id}.md`, front(headline, filedAt));
  const text = [...article.body.map(blockText), ...article.photos.map(({ caption }) => caption), article.signOff ?? ''];
  write('content/story.md', front(article.headline ?? '', article.filedAt) + text.join('\n\n'));
  const end = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    execFileSync('hugo', ['--quiet', '--source', folder]);
  } catch (error) {
    end();
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return { out: join(folder, 'public'), end };
}
