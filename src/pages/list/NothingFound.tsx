import type { Query } from '../../archive/query.ts';
import type { SourceCount } from '../../archive/select.ts';
import { Trouble } from '../../ui/Trouble.tsx';
import { Ways } from '../../ui/Ways.tsx';
import { say } from '../../words/words.ts';
import { listPath } from '../paths.ts';
import { filtersOf } from './FoundHead.tsx';

type Props = { readonly query: Query; readonly sources: readonly SourceCount[] };

/** Where nothing was found: what was asked for, and what asking for less might find. */
export function NothingFound({ query, sources }: Props) {
  const [words, ...filters] = filtersOf(query, sources);
  const ways = [
    ...(/[\p{L}\d]$/u.test(query.words)
      ? [
          {
            id: 'begun',
            name: say('Look for words that begin so'),
            to: listPath({ ...query, words: `${query.words}*` }),
          },
        ]
      : []),
    ...filters.map(({ id, name, without }) => ({
      id,
      name: say('Search without the filter {name}', { name }),
      to: listPath(without),
    })),
    ...(words ? [{ id: 'all', name: say('Show the whole list'), to: listPath(words.without) }] : []),
  ];
  return (
    <Trouble
      title={say('Nothing was found')}
      sentences={[
        say('No story holds {words}.', { words: words?.name ?? '' }),
        say(
          'All words are looked for at once; part of a Korean, Chinese or Japanese word is enough. "Two words" in quotation marks stand side by side, -word leaves out, and source: by: slug: place: after: before: has:photo is:saved ask for one thing only.',
        ),
      ]}
    >
      <Ways ways={ways.map((way) => ({ ...way, count: null }))} />
    </Trouble>
  );
}
