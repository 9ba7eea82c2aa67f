import type { AnchorHTMLAttributes, MouseEvent, Ref } from 'react';
import { createPath, type To, useHref, useLocation, useNavigate, useResolvedPath } from 'react-router';
import { afterPaint } from './afterPaint.ts';

/** Counts the links that were followed: of two that are pressed before a page is drawn, the later counts. */
let followed = 0;

/** Whether the browser is asked for something else than to follow a link here: a new tab, a menu, a download. */
const isOther = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey;

/**
 * A link inside the reader. It shows that it was pressed before it draws what it leads to; it is written by hand, since the
 * router's own brings what servers need (2 kB of the first load).
 */
export function Link({ to, replace, state, onClick, ...rest }: LinkProps) {
  const navigate = useNavigate();
  const path = createPath(useResolvedPath(to));
  const isHere = createPath(useLocation()) === path;
  return (
    <a
      {...rest}
      href={useHref(to)}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || isOther(event)) return;
        event.preventDefault();
        followed += 1;
        const turn = followed;
        afterPaint(() => turn === followed && void navigate(to, { replace: replace ?? isHere, state }));
      }}
    />
  );
}

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'target'> & {
  readonly to: To;
  readonly replace?: boolean | undefined;
  readonly state?: unknown;
  readonly ref?: Ref<HTMLAnchorElement>;
};
