type Found = { readonly results: readonly { readonly data: () => Promise<{ meta: { title: string } }> }[] };
type Pagefind = { readonly init: () => Promise<void>; readonly search: (words: string) => Promise<Found> };

let ready: Promise<Pagefind> | null = null;

async function start(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`);
  await pagefind.init();
  return pagefind;
}

/** Asks Pagefind as its own page does: ten fragments of what it found. */
export async function askPagefind(words: string): Promise<readonly string[]> {
  ready ??= start();
  const { results } = await (await ready).search(words);
  const first = await Promise.all(results.slice(0, 10).map((one) => one.data()));
  return first.map(({ meta }) => meta.title);
}
