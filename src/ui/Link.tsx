import type { AnchorHTMLAttributes, MouseEvent, Ref } from 'react';
import { createPath, type To, useHref, useLocation, useNavigate, useResolvedPath } from 'react-router';
import { goAfterPaint } from './afterPaint.ts';

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
        goAfterPaint(() => void navigate(to, { replace: replace ?? isHere, state }));
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
