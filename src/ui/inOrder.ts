/** Values with their place as a key, for lists that never change their order: blocks, cells, terms. */
export const inOrder = <T>(values: readonly T[]): { key: number; value: T }[] =>
  values.map((value, key) => ({ key, value }));
