import { Copy } from '../../ui/Copy.tsx';
import { say } from '../../words/words.ts';
import styles from './Preview.module.css';

const english = [
  {
    kind: 'paragraph',
    text: 'The harbor pilots’ union said Friday it would end its nine-day strike at midnight, after the port authority agreed to a third pilot on every night shift.',
  },
  {
    kind: 'paragraph',
    text: 'Forty-one ships were waiting off the breakwater at noon. Clearing them will take until Tuesday, the harbor master said.',
  },
] as const;

const korean = [
  {
    kind: 'paragraph',
    text: '해안 도선사 노조는 금요일 자정에 파업을 끝낸다고 밝혔다. 정오 현재 방파제 밖에는 배 41척이 기다리고 있다.',
  },
] as const;

/** A piece of copy and a row of the list, as the settings make them look. */
export function Preview() {
  return (
    <section className={styles.preview} aria-label={say('Preview')}>
      <div lang="en">
        <p className={styles.row}>Pilots to end harbor strike at midnight</p>
        <p className={`${styles.row} ${styles.more}`}>Forty-one ships wait off breakwater</p>
      </div>
      <div className={styles.first}>
        <Copy blocks={english.slice(0, 1)} language="en" dateline="MERROW, Oct. 23 (Narae) --" />
      </div>
      <div className={`${styles.rest} ${styles.more}`}>
        <Copy blocks={english.slice(1)} language="en" dateline={null} />
        <Copy blocks={korean} language="ko" dateline={null} />
      </div>
    </section>
  );
}
