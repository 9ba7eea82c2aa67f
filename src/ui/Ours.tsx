import type { ReactNode } from 'react';
import { language } from '../words/words.ts';

type Props = { readonly children: ReactNode; readonly className?: string };

/** Words of the interface amid copy, which may be in another language. */
export const Ours = ({ children, className }: Props) => (
  <span className={className} lang={language()}>
    {children}
  </span>
);
