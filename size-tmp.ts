import { build } from 'vite'; import { gzipSync } from 'node:zlib';
const out = await build({ configFile: 'vite.config.ts', logLevel: 'error', build: { write: false } });
const o = ([out].flat()[0] as any).output;
for (const c of o) if (c.type === 'chunk' && (c.isEntry || c.fileName.includes('StoryPage') || c.fileName.includes('Facets'))) console.log(c.fileName, gzipSync(c.code, { level: 9 }).length, c.imports);
const e = o.find((c: any) => c.isEntry); const i = e.code.indexOf('__vite__mapDeps'); console.log(e.code.slice(i, i + 300)); console.log(e.code.includes('createBrowserRouter'), (e.code.match(/__vitePreload|preload/g) || []).length);
const rr = Object.entries(e.modules).filter(([k]) => k.includes('react-router')).map(([k, m]: any) => [k.slice(-60), m.renderedLength, m.renderedExports?.length]); console.log(rr);
