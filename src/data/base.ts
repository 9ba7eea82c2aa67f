/** The path the reader is served under, with a slash at its end; found from where this module lies. */
export const base = import.meta.env.DEV ? '/' : new URL(/* @vite-ignore */ '../', import.meta.url).pathname;
