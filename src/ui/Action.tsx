import type { MouseEvent } from 'react';
import type { To } from 'react-router';
import { Icon, type IconName } from './Icon.tsx';
import { Link } from './Link.tsx';

/** One thing to do from a bar: a place to go to, or something to press. */
export type ActionValue = {
  readonly id: string;
  readonly name: string;
  readonly icon: IconName;
  readonly to?: To | undefined;
  readonly state?: unknown;
  readonly onPress?: (() => void) | undefined;
  readonly isCurrent?: boolean | undefined;
  /** Of something that is on or off: it is on. */
  readonly isOn?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** How many, beside the icon; none at 0. */
  readonly number?: number | undefined;
};

type Props = { readonly action: ActionValue; readonly className: string | undefined };

/** Text that the reader has selected stays selected: some actions are about it. */
const keepSelection = (event: MouseEvent): void => event.preventDefault();

/** An action as a link or a button; one that leads nowhere now keeps its place. */
export function Action({ action, className }: Props) {
  const { name, icon, to, state, onPress, isCurrent, isOn, isDisabled, number = 0 } = action;
  const inside = (
    <>
      <Icon name={icon} />
      <span>{name}</span>
      {number > 0 && <b>{number}</b>}
    </>
  );
  const current = isCurrent ? ('page' as const) : undefined;
  if (isDisabled || (to === undefined && onPress === undefined))
    return (
      <button type="button" className={className} aria-disabled="true">
        {inside}
      </button>
    );
  if (to === undefined)
    return (
      <button
        type="button"
        className={className}
        aria-current={current}
        data-on={isOn}
        onMouseDown={keepSelection}
        onClick={onPress}
      >
        {inside}
      </button>
    );
  return (
    <Link
      className={className}
      to={to}
      state={state}
      aria-current={current}
      onMouseDown={keepSelection}
      onClick={onPress}
    >
      {inside}
    </Link>
  );
}
