import type { To } from 'react-router';
import { say } from '../words/words.ts';
import { inOrder } from './inOrder.ts';
import { Link } from './Link.tsx';
import styles from './Parts.module.css';

/** A part of a story as it was read; `to` null where it stands on no line of its own. */
export type PartValue = {
  readonly name: string;
  readonly text: string;
  readonly language: string;
  readonly to: To | null;
  readonly state?: unknown;
  readonly isLit: boolean;
};

/** The parts of a story, each leading to its lines in the raw copy. */
export function Parts({ parts }: { readonly parts: readonly PartValue[] }) {
  return (
    <ul className={styles.parts}>
      {inOrder(parts).map(({ key, value: { name, text, language, to, state, isLit } }) => {
        const inside = (
          <>
            <span>{name}</span>
            <bdi lang={language} dir="auto">
              {text}
            </bdi>
            {to === null && <small>{say('worked out; on no line of its own')}</small>}
          </>
        );
        return (
          <li key={key}>
            {to === null ? (
              <div>{inside}</div>
            ) : (
              <Link to={to} state={state} replace aria-current={isLit ? 'true' : undefined}>
                {inside}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
