/** The headlines an engine answers with, its ten first. */
export type Answerer = (words: string) => Promise<readonly string[]>;

const engines: Readonly<Record<string, () => Promise<Answerer>>> = {
  own: async () => (await import('./askOwn.ts')).askOwn,
  pagefind: async () => (await import('./askPagefind.ts')).askPagefind,
  minisearch: async () => (await import('./askMini.ts')).askMini,
};

/** Asks an engine, draws what it answers, and returns it with the milliseconds it took to be on the screen. */
async function ask(engine: string, words: string): Promise<{ ms: number; headlines: readonly string[] }> {
  const began = performance.now();
  const answer = await engines[engine]?.();
  const headlines = (await answer?.(words)) ?? [];
  document.querySelector('ol')?.replaceChildren(
    ...headlines.map((headline) => {
      const line = document.createElement('li');
      line.textContent = headline;
      return line;
    }),
  );
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  return { ms: performance.now() - began, headlines };
}

const told = await fetch('root.json');
Object.assign(globalThis, { rootOfSearch: told.ok ? await told.json() : null, ask });
