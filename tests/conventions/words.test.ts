import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { counts } from '../../src/words/ko/counts.ts';
import { korean } from '../../src/words/ko/first.ts';
import { more } from '../../src/words/ko/rest.ts';

const src = resolve(import.meta.dirname, '../../src');

/** Every text of the interface, in English, with its Korean. */
const texts: Readonly<Record<string, string>> = { ...korean.texts, ...more };

/** What stands on the screen in both languages as it is: names, keys, and the invented copy of the settings' preview. */
const asItIs = [/^Slugline$/, /^(?:Ctrl|⌘) K$/, /^Enter$/, /^Control\+K Meta\+K$/, /^UTC$/];

/** Files of which the words are no words of ours, or are told to nobody who reads: invented copy, names of services, a builder's fault. */
const apart = ['pages/settings/Preview.tsx', 'pages/story/shareLinks.ts', 'app/ahead/sample.ts', 'app/ahead/ahead.tsx'];

/** English by hand, whose Korean is src/words/ko/dates.ts. */
const dated = ['ui/dayNames.ts', 'ui/Calendar.tsx', 'pages/formatDay.ts', 'ui/formatTime.ts'];

type Node = { readonly type: string; readonly [key: string]: unknown };

/** Attributes that somebody reads or hears. */
const read = /^(?:aria-label|aria-description|placeholder|title|alt|abbr|label|legend|name|note|hint|text|what)$/;

/** Whether a text looks like words for a reader: a sentence, or a word with a capital. */
const isWords = (text: string): boolean =>
  /[a-z]{2}/.test(text) && (/^\W*[A-Z][a-z]/.test(text) || /[a-z] [a-z]/i.test(text));

const isSaid = (text: string): boolean => text in texts || text in counts || asItIs.some((one) => one.test(text));

/** Of what a file of code shows: words in its markup or a spoken attribute, and sentences that the catalogue has not. */
function unsaidIn(code: string, file: string): string[] {
  const unsaid: string[] = [];
  const visit = (node: Node, parent: Node | null): void => {
    if (/Import|Export(?:All|Default)/.test(node.type) || node.type.startsWith('TS')) return;
    if (node.type === 'JSXText' && /[A-Za-z]{2}/.test(String(node.value)) && !isAsItIs(node))
      unsaid.push(String(node.value));
    const { name, value } = node as { name?: Node; value?: Node };
    if (node.type === 'JSXAttribute' && value?.type === 'Literal') {
      if (read.test(String(name?.name)) && isWords(String(value.value)) && !isAsItIs(value))
        unsaid.push(String(value.value));
      return;
    }
    if (node.type === 'Literal' && typeof node.value === 'string' && isShown(node.value, parent))
      unsaid.push(node.value);
    if (node.type === 'TemplateElement') {
      const { cooked } = node.value as { cooked: string };
      if (/[a-z]{2,} [a-z]{2,}/i.test(cooked) && !isCode(cooked)) unsaid.push(cooked);
    }
    for (const [key, child] of Object.entries(node)) {
      if (key === 'key' && node.type === 'Property') continue;
      for (const one of [child].flat()) if (one && typeof one === 'object' && 'type' in one) visit(one as Node, node);
    }
  };
  const isAsItIs = ({ value }: Node): boolean => asItIs.some((one) => one.test(String(value).trim()));
  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node, null);
  return unsaid.map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Selectors, media queries and lists of class names are no words. */
const isCode = (text: string): boolean => /[[\]#.>:()=]|^[a-z-]+(?: [a-z-]+)*$|^ [a-z]/.test(text);

function isShown(text: string, parent: Node | null): boolean {
  if (!isWords(text) || isSaid(text)) return false;
  if (parent?.type === 'BinaryExpression' || parent?.type === 'SwitchCase') return false;
  // Keys of a keyboard, names of events, selectors.
  return !(isCode(text) && !/[.!?]$/.test(text)) && !/^(?:[A-Z][a-z]+)+$/.test(text)
    ? true
    : /^[A-Z][a-z]+$/.test(text) && parent?.type === 'Property' && isName(parent);
}

const isName = (property: Node): boolean =>
  /^(?:name|label|legend|title|sentence|note)$/.test(String((property.key as Node | undefined)?.name));

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });

const code = ['pages', 'ui', 'app']
  .flatMap((floor) => filesUnder(join(src, floor)))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file: relative(src, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));

describe('the words of the interface', () => {
  it('stand in the catalogue, not in the markup', () => {
    const unsaid = code
      .filter(({ file }) => ![...apart, ...dated].includes(file))
      .flatMap(({ file, text }) => unsaidIn(text, file).map((one) => `${file}: ${one}`));
    expect(unsaid).toEqual([]);
  });

  it('are caught where they do not', () => {
    expect(unsaidIn('const a = <p>Mark read</p>;', 'a.tsx')).toEqual(['Mark read']);
    expect(unsaidIn('const a = <b>{x} stories</b>;', 'a.tsx')).toEqual(['stories']);
    expect(unsaidIn('const a = <nav aria-label="Versions" />;', 'a.tsx')).toEqual(['Versions']);
    expect(unsaidIn('const a = <Sheet title="Settings" />;', 'a.tsx')).toEqual(['Settings']);
    expect(unsaidIn("set('The system is asleep.');", 'a.ts')).toEqual(['The system is asleep.']);
    expect(unsaidIn('set(`No story of $' + '{day} is here`);', 'a.ts')).toEqual(['No story of']);
    expect(unsaidIn("const a = { name: 'Asleep' };", 'a.ts')).toEqual(['Asleep']);
    expect(unsaidIn("const a = <p className='one two'>{say('Mark read')}</p>;", 'a.tsx')).toEqual([]);
  });

  it('come with their code: what is loaded late waits for its words', () => {
    const early = code.filter(({ file, text }) => file !== 'pages/later.ts' && /\blazy\(/.test(text));
    expect(early.map(({ file }) => file)).toEqual([]);
  });

  it('are there from the first painting on where a list or a story is drawn at once', () => {
    const graph = new Set<string>();
    const follow = (file: string): void => {
      if (graph.has(file) || !/\.tsx?$/.test(file)) return;
      graph.add(file);
      const imports = readFileSync(file, 'utf8').matchAll(
        /^(?:import|export)\s+(?!type\b)[^;]*?from\s+'(\.[^']+)';/gms,
      );
      for (const [, specifier = ''] of imports) follow(resolve(file, '..', specifier));
    };
    for (const start of ['app/main.tsx', 'pages/story/StoryPage.tsx', 'pages/list/Facets.tsx'])
      follow(join(src, start));
    expect(graph.size).toBeGreaterThan(80);
    const late = [...graph]
      .filter((file) => !relative(src, file).startsWith('words'))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/say(?:With)?\(\s*(['`])((?:(?!\1).)+)\1/g)].map(
          ([, , text]) => text ?? '',
        ),
      )
      .filter((text) => text in more && !(text in korean.texts));
    expect(late).toEqual([]);
  });

  it('are all used', () => {
    const all = code.map(({ text }) => text).join('\n');
    const isUsed = (text: string): boolean =>
      [`'${text}'`, `"${text}"`, `\`${text}\``].some((one) => all.includes(one)) ||
      /^(?:the|Changed|moved) [a-z]+$/.test(text);
    expect(Object.keys(texts).filter((text) => !isUsed(text))).toEqual([]);
  });
});

describe('the Korean catalogue', () => {
  const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

  it('fills the places of the English text, all of them', () => {
    for (const [english, inKorean] of Object.entries(texts))
      expect([...new Set(placesOf(inKorean))], english).toEqual([...new Set(placesOf(english))]);
  });

  it('puts no particle behind a value whose last sound it cannot know', () => {
    const risky = /\{(?!clock|day|when|at|n)\w+\}(?:을|를|이|가|은|는|과|와|으로|로)(?![가-힣])/;
    expect(Object.values(texts).filter((text) => risky.test(text))).toEqual([]);
  });

  it('speaks the language of a newspaper, not of a chat', () => {
    const spoken = [...Object.values(texts), ...Object.values(counts)].filter((text) =>
      /(?:[어아해세네예]요|죠)[.?!]?$/.test(text),
    );
    expect(spoken).toEqual([]);
  });
});
