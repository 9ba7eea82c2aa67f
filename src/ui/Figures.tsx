import { say } from '../words/words.ts';
import styles from './Figures.module.css';
import { inOrder } from './inOrder.ts';
import { Ours } from './Ours.tsx';

/** A figure that changed: what it was, what it is, by how much, and what it counts. */
export type FigureValue = {
  readonly from: string;
  readonly to: string;
  readonly step: string | null;
  readonly about: string;
};

/** The figures that changed, one under the other, with the difference. */
export function Figures({
  figures,
  language,
}: {
  readonly figures: readonly FigureValue[];
  readonly language: string;
}) {
  return (
    <ul className={styles.figures}>
      {inOrder(figures).map(({ key, value: { from, to, step, about } }) => (
        <li key={key}>
          <span lang={language}>
            <del>{from}</del> <span aria-hidden="true">→</span>
            <Ours className="unseen"> {say('became')} </Ours> <ins>{to}</ins>
          </span>
          {step !== null && <em>{step}</em>}
          {about !== '' && (
            <span className={styles.about} lang={language}>
              {about}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
