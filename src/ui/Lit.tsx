import { inOrder } from './inOrder.ts';
import { Unbroken } from './Unbroken.tsx';

/** A piece of text, and whether it was searched for. */
export type LitPiece = { readonly text: string; readonly isHit: boolean };

/** A text in which what was searched for is marked; its characters are as written. */
export function Lit({ pieces }: { readonly pieces: readonly LitPiece[] }) {
  return inOrder(pieces).map(({ key, value: { text, isHit } }) =>
    isHit ? <mark key={key}>{text}</mark> : <Unbroken key={key} text={text} />,
  );
}
