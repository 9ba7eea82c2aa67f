import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
]);

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,5})|([a-z]{2,4}));/g, (whole, code?: string, name?: string) =>
    code === undefined ? (entities.get(name ?? '') ?? whole) : String.fromCharCode(Number(code)),
  );

/** The copy of every item in a folder of Reuters-21578's SGML files: title, dateline and body as filed, as bytes. */
export function reutersItems(folder: string): Uint8Array[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.sgm'));
  return files.sort().flatMap((name) => {
    const sgml = readFileSync(join(folder, name), 'latin1');
    return sgml.split('</REUTERS>').flatMap((item) => {
      const text = /<TEXT[^>]*>([\s\S]*)<\/TEXT>/.exec(item)?.[1];
      if (text === undefined) return [];
      const copy = text.replace(/<TITLE>|<\/TITLE>|<AUTHOR>|<\/AUTHOR>|<\/?(?:DATELINE|BODY)>/g, '');
      return [Buffer.from(unescaped(copy), 'latin1')];
    });
  });
}
