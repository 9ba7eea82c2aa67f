import type { StoredStory } from '../../archive/bundle.ts';
import { type Labels, plainTextOf } from '../../archive/plainTextOf.ts';
import { isOnlyHere } from '../../data/site.ts';
import { inOrder } from '../../ui/inOrder.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { say } from '../../words/words.ts';
import { CopyAll } from './CopyAll.tsx';
import styles from './ShareSheet.module.css';
import { SystemShare } from './SystemShare.tsx';
import { sharedOf } from './sharedOf.ts';
import { shareLinks } from './shareLinks.ts';

type Props = {
  readonly story: StoredStory;
  readonly version: number;
  /** The version whose copy is told. */
  readonly told: number;
  readonly onClose: () => void;
};

const labels = (): Labels => ({
  by: say('By'),
  filed: say('Filed'),
  ednote: say('Editor’s note'),
  photo: say('Photo'),
  credit: say('Credit'),
  terms: say('Usage terms'),
});

/** Hands a story on: by the system, as a link, as text, or by a service's plain address, which only the reader's click opens. */
export function ShareSheet({ story, version, told, onClose }: Props) {
  const { keptOut, ...shared } = sharedOf(story, version, told);
  const article = story.articles[told - 1] ?? story.articles[0];
  const text = plainTextOf(article, story.extras[told - 1]?.dateline ?? null, shared.address, labels());
  return (
    <Sheet title={say('Share')} onClose={onClose}>
      <div className={styles.share}>
        <p className={styles.address}>
          <bdi>{shared.address}</bdi>
        </p>
        {isOnlyHere(shared.address) && <p>{say('This address works on this machine only.')}</p>}
        <div className={styles.ways}>
          <SystemShare shared={shared} />
          <CopyAll text={shared.address} name={say('Copy link')} kind="firm" />
          <CopyAll text={text} name={say('Copy as text')} kind="firm" />
        </div>
        <ul className={styles.services} aria-label={say('Services, each in a new tab')}>
          {shareLinks(shared).map(({ name, href }) => (
            <li key={name}>
              <a href={href} target="_blank" rel="noopener noreferrer">
                {name}
              </a>
            </li>
          ))}
        </ul>
        <p>{say('KakaoTalk has no address of its own to share by: use the system’s Share, or paste the link.')}</p>
        {inOrder(keptOut).map(({ key, value }) => (
          <p key={key}>
            {say('A photo stays out, its terms forbid passing it on:')} <bdi lang={article.language}>{value}</bdi>
          </p>
        ))}
      </div>
    </Sheet>
  );
}
