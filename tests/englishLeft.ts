/** What may stand in Latin letters amid Korean words: names, keys, operators of the search, addresses, formats of files. */
const asItIs =
  /^(?:Slugline|English|Ctrl|Enter|Backspace|Esc|UTC|Language|SEARCH=none|SEEDS=DIR|PDF|TXT|MB|PRESS)$|^[\w-]+:[\w-]*$|[./\\]/;

const wordsIn = (text: string): string[] =>
  text.split(/[\s(),·“”‘’]+/).filter((word) => /[A-Za-z]{3}/.test(word) && !asItIs.test(word));

/** Spoken attributes of an element. */
const spoken = ['aria-label', 'placeholder', 'title', 'abbr'] as const;

/**
 * English words on the screen where it says that it speaks Korean; copy, names and markers have a language of their own.
 */
export function englishLeft(root: Element, isOurs: (element: Element) => boolean): string[] {
  const left: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && isOurs(parent)) left.push(...wordsIn(node.textContent ?? ''));
  }
  for (const element of root.querySelectorAll(spoken.map((name) => `[${name}]`).join(',')))
    if (isOurs(element)) for (const name of spoken) left.push(...wordsIn(element.getAttribute(name) ?? ''));
  return left;
}

/** Whether an element's words are the interface's: no language is said between it and the page, nor is it a key, a name or a time. */
export const isOurs = (element: Element): boolean =>
  !element.closest('[lang]:not(html, [lang=ko]), kbd, bdi, time, script, style, select, [data-testid]');
