/** Says whether a value read from JSON is what it should be; a dependency would cost each first load 2 kB more. */
export type Shape<Value> = (value: unknown) => value is Value;

type Of<Fields> = { readonly [Name in keyof Fields]: Fields[Name] extends Shape<infer Value> ? Value : never };

/** A string. */
export const text: Shape<string> = (value) => typeof value === 'string';

/** A number. */
export const number: Shape<number> = (value) => typeof value === 'number';

/** Yes or no. */
export const flag: Shape<boolean> = (value) => typeof value === 'boolean';

/** One of these words. */
export const word =
  <Word extends string>(...words: readonly Word[]): Shape<Word> =>
  (value): value is Word =>
    words.some((one) => one === value);

/** A value of this shape, or null. */
export const maybe =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (value): value is Value | null =>
    value === null || shape(value);

/** A list of values of this shape. */
export const list =
  <Value>(shape: Shape<Value>): Shape<readonly Value[]> =>
  (value): value is readonly Value[] =>
    Array.isArray(value) && value.every(shape);

/** An object that has these fields; what else it has is let through. */
export const object =
  <Fields extends Readonly<Record<string, Shape<unknown>>>>(fields: Fields): Shape<Of<Fields>> =>
  (value): value is Of<Fields> =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, shape]) => shape((value as Record<string, unknown>)[name]));

/** A value that is of this shape and holds together. */
export const where =
  <Value>(shape: Shape<Value>, holds: (value: Value) => boolean): Shape<Value> =>
  (value): value is Value =>
    shape(value) && holds(value);
