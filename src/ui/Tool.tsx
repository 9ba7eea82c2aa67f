import type { To } from 'react-router';
import { Link } from 'react-router';
import { Icon, type IconName } from './Icon.tsx';

/** Something to do or a place to go, with its sign and its word. */
export type ToolValue = {
  readonly id: string;
  readonly name: string;
  readonly icon: IconName;
  /** Where it leads; a press does `onPress` where there is none. */
  readonly to?: To;
  readonly state?: unknown;
  readonly onPress?: () => void;
  readonly isCurrent?: boolean;
  readonly isDisabled?: boolean;
  /** How many of something wait behind it; 0 is not shown. */
  readonly number?: number;
};

/** One tool of a bar: a link or a button. */
export function Tool({ tool }: { readonly tool: ToolValue }) {
  const { name, icon, to, state, onPress, isCurrent, isDisabled, number } = tool;
  const inside = (
    <>
      <Icon name={icon} />
      {name}
      {number ? <b>{number}</b> : null}
    </>
  );
  if (to !== undefined)
    return (
      <Link to={to} state={state}>
        {inside}
      </Link>
    );
  return (
    <button type="button" aria-disabled={isDisabled} aria-current={isCurrent ? 'page' : undefined} onClick={onPress}>
      {inside}
    </button>
  );
}
