const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in HTML, between tags or in a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/** Controls, directions, halves of a pair and what shows nothing; what joins letters stays. */
const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Co}]/gu;

/** Text as one line for what stands outside the page, in a tab or a preview: what would turn or hide it is a space. */
export const oneLine = (text: string): string => text.replace(hidden, ' ').replace(/\s+/g, ' ').trim();

/** JSON so that it may stand in a script's element, whatever it holds; it says the same. */
export const scriptedText = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A value as such JSON. */
export const scripted = (value: unknown): string => scriptedText(JSON.stringify(value));

/** A piece of a page's head; none where there is nothing to say. */
export const meta = (kind: 'name' | 'property', name: string, content: string | null | undefined): string =>
  content ? `<meta ${kind}="${name}" content="${escaped(content)}">` : '';

/** What leads from the root of the reader, led from a page that lies deeper: `up` is the way to the root, `./` or `../../`. */
export const ledFrom = (html: string, up: string): string =>
  html.replace(
    / (href|src)="\/([^"?#]*)/g,
    (_, name: string, path: string) => ` ${name}="${up}${path}${path === '' || path.startsWith('photos/') ? '' : '/'}`,
  );
