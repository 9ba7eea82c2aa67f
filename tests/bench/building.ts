/** Prints what a build takes. */
export async function benchBuilding(): Promise<void> {}
