import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { say } from '../../words/words.ts';

type Props = {
  /** `12 stories`. */
  readonly found: string;
  readonly isClearable: boolean;
  readonly onClear: () => void;
  readonly onClose: () => void;
  /** The filters. */
  readonly children: ReactNode;
};

/** The filters of the list in a sheet, where there is no room beside it. */
export function FilterSheet({ found, isClearable, onClear, onClose, children }: Props) {
  return (
    <Sheet
      title={say('Filter')}
      onClose={onClose}
      action={
        isClearable && (
          <Button kind="plain" onPress={onClear}>
            {say('Clear')}
          </Button>
        )
      }
      footer={
        <Button kind="solid" onPress={onClose}>
          {say('Show {what}', { what: found })}
        </Button>
      }
    >
      {children}
    </Sheet>
  );
}
