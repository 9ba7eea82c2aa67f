import { Fragment, type ReactNode } from 'react';
import type { Names, Text } from './Text.ts';
import { template } from './words.ts';

/** A text of ours with parts of the screen in its places: links, names, times. Each language orders them as it must. */
export const sayWith = <Of extends Text>(text: Of, parts: Readonly<Record<Names<Of>, ReactNode>>): ReactNode[] =>
  template(text)
    .split(/\{(\w+)\}/)
    .map((piece, at) => {
      const key = `${at} ${piece}`;
      return <Fragment key={key}>{at % 2 === 0 ? piece : parts[piece as Names<Of>]}</Fragment>;
    });
