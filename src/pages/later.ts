import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { restOfWords } from '../words/words.ts';

/** A part whose code, and the words it says, come when it is first drawn. */
export const later = <Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> =>
  lazy(() => Promise.all([load(), restOfWords()]).then(([part]) => ({ default: part })));
