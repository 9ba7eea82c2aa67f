import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeCopy } from './made/makeCopy.ts';

const single = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02 15:04" }}</time>{{ .Content }}</body></html>
`;
const list = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><ul>{{ range first 50 .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></body></html>
`;
const config = `baseURL = "http://127.0.0.1/"
title = "Copy"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
`;

/** Writes the same made copy as a site for Hugo: Markdown with title and date, and as small a theme as can be. */
export function writeHugoSite(folder: string, count: number): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('config.toml', config);
  write('layouts/_default/single.html', single);
  write('layouts/_default/list.html', list);
  for (const { file, copy } of makeCopy(count)) {
    const [title = ''] = copy.split('\n', 1);
    const stamp = /(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)/.exec(file)?.slice(1) ?? [];
    const date = `${stamp.slice(0, 3).join('-')}T${stamp.slice(3, 5).join(':')}:00Z`;
    const front = `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}\n---\n`;
    write(`content/${file.replace(/\.txt$/, '.md')}`, front + copy.slice(title.length));
  }
}
