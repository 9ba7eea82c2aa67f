/** Puts the focus into the search field and marks what stands in it. */
export const focusSearch = (): void => document.querySelector<HTMLInputElement>('input[type="search"]')?.select();
