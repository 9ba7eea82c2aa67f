import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { auditNote } from '../../archive/audit/auditNote.ts';
import type { StoredStory } from '../../archive/bundle.ts';
import { differenceOf } from '../../archive/diff/differenceOf.ts';
import { stepOf } from '../../archive/diff/figuresIn.ts';
import { storyQuery } from '../../data/story.ts';
import { Changelog } from '../../ui/Changelog.tsx';
import { Changes } from '../../ui/Changes.tsx';
import { Evolution } from '../../ui/Evolution.tsx';
import { Figures } from '../../ui/Figures.tsx';
import { Picks } from '../../ui/Picks.tsx';
import type { Article } from '../../wire/article.ts';
import { say } from '../../words/words.ts';
import { hourOf, storyPath, type Trail } from '../paths.ts';
import styles from './CompareView.module.css';
import { changelogValues } from './changelogValues.ts';
import { changesCounted, changeValues, headlineValues } from './changeValues.ts';
import { Why } from './Why.tsx';

type Props = {
  readonly story: StoredStory;
  /** The older and the newer version's numbers, from 1; the older may be the later one. */
  readonly from: number;
  readonly to: number;
  readonly trail: Trail;
};

const nameOf = ({ marker, filedAt }: Article): string => {
  const clock = filedAt?.includes('T') ? ` ${filedAt.slice(11, 16)}` : '';
  return `${marker?.text ?? say('First')}${clock}`;
};

/** What changed between two versions of a story: the body, the figures, the headline, and the note held against it. */
export function CompareView({ story, from, to, trail }: Props) {
  const navigate = useNavigate();
  const { data: whole } = useQuery(storyQuery(story.id));
  const older = story.articles[from - 1] ?? story.articles[0];
  const newer = story.articles[to - 1] ?? story.articles[0];
  const difference = useMemo(() => differenceOf(older, newer), [older, newer]);
  const audited = useMemo(() => (to === from + 1 ? auditNote(newer, difference) : []), [newer, difference, from, to]);
  const { language } = newer;
  const pick = (one: number, other: number): void =>
    void navigate(
      storyPath(story.id, other === story.articles.length ? null : other, { from: one, at: hourOf(trail) }),
      {
        state: trail,
        replace: true,
      },
    );
  return (
    <div className={styles.compare}>
      <header>
        <p>
          <strong>{say('What changed')}</strong>
          {newer.slugline && <bdi lang={language}>{newer.slugline}</bdi>}
        </p>
        <h1 tabIndex={-1}>{changesCounted(difference)}</h1>
        <Picks
          versions={story.articles.map((article, at) => ({ number: at + 1, name: nameOf(article) }))}
          from={from}
          to={to}
          onPick={pick}
        />
      </header>
      <aside aria-label={say('Figures, headline and note')}>
        {difference.figures.length > 0 && (
          <section>
            <h2>{say('Figures')}</h2>
            <Figures
              figures={difference.figures.map((figure) => ({ ...figure, step: stepOf(figure) }))}
              language={language}
            />
          </section>
        )}
        {newer.ednote && audited.length > 0 && (
          <section>
            <h2>{say('Editor’s note, held against the copy')}</h2>
            <Changelog
              lines={changelogValues(audited, language, {
                id: story.id,
                older: { number: from, blocks: older.body.length },
                newer: { number: to, blocks: newer.body.length },
                state: trail,
              })}
            />
          </section>
        )}
        <section>
          <h2>{say('Headline')}</h2>
          <Evolution headlines={headlineValues(story.articles, from, to)} language={language} />
        </section>
      </aside>
      <section aria-label={say('Body')}>
        <h2>{say('Body')}</h2>
        <Changes changes={changeValues(difference.body, older, newer)} language={language} />
      </section>
      {whole && whole.articles.length > 1 && <Why whole={whole} trail={trail} />}
    </div>
  );
}
