/** The path the reader is served under, with a slash at its end; found from where this module lies. What is drawn ahead leads from the root. */
export const base =
  import.meta.env.DEV || import.meta.env.SSR ? '/' : new URL(/* @vite-ignore */ '../', import.meta.url).pathname;
