import type { CorrectionEntry } from '../../archive/standing/corrections.ts';
import type { OrderKind } from '../../archive/standing/order.ts';
import { inOrder } from '../../ui/inOrder.ts';
import { Link } from '../../ui/Link.tsx';
import { Timestamp } from '../../ui/Timestamp.tsx';
import type { PlainText } from '../../words/Text.ts';
import { say } from '../../words/words.ts';
import { embargoInWords } from '../embargoInWords.ts';
import { storyPath } from '../paths.ts';
import styles from './Entry.module.css';

/** What a notice is called. */
export function nameOf(kind: OrderKind): PlainText {
  switch (kind) {
    case 'kill':
      return 'Kill';
    case 'unkill':
      return 'Kill withdrawn';
    case 'hold':
      return 'Hold';
    case 'release':
      return 'Release';
    case 'embargo':
      return 'Embargo';
    case 'correction':
      return 'Correction';
    case 'advisory':
      return 'Advisory';
  }
}

/** One notice: when and whose, what it says, and the story that it is about. */
export function Entry({ entry }: { readonly entry: CorrectionEntry }) {
  const { kind, filedAt, source, language, says, target, until, story, version } = entry;
  const name = say(nameOf(kind));
  return (
    <article className={styles.entry} data-kind={kind}>
      <p className={styles.facts}>
        {filedAt && <Timestamp at={filedAt} form="time" />}
        <strong>{name}</strong>
        {source && <bdi lang={language}>{source}</bdi>}
      </p>
      <h3 lang={target === null ? undefined : language} dir="auto">
        <Link to={storyPath(story, version)}>
          {target ?? say('{name}: its target is not in this archive', { name })}
        </Link>
      </h3>
      {until && <p className={styles.until}>{say('Embargoed {until}.', { until: embargoInWords(until) })}</p>}
      {inOrder(says).map(({ key, value }) => (
        <p key={key} lang={language} dir="auto">
          {value}
        </p>
      ))}
    </article>
  );
}
