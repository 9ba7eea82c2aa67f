import type { Reader } from '../../archive/isShown.ts';
import type { Query } from '../../archive/query.ts';
import { everything } from '../../archive/query.ts';
import type { Row } from '../../archive/row.ts';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Facets } from './Facets.tsx';

type Props = {
  readonly rows: readonly Row[];
  readonly query: Query;
  readonly reader: Reader;
  /** `12 stories`. */
  readonly found: string;
  readonly isClearable: boolean;
  readonly onAsk: (query: Query) => void;
  readonly onClose: () => void;
};

/** The filters of the list in a sheet, where there is no room beside it. */
export function FilterSheet({ rows, query, reader, found, isClearable, onAsk, onClose }: Props) {
  return (
    <Sheet
      title="Filter"
      onClose={onClose}
      action={
        isClearable && (
          <Button kind="plain" onPress={() => onAsk(everything)}>
            Clear
          </Button>
        )
      }
      footer={
        <Button kind="solid" onPress={onClose}>
          Show {found}
        </Button>
      }
    >
      <Facets rows={rows} query={query} reader={reader} onAsk={onAsk} />
    </Sheet>
  );
}
