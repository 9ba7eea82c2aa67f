import { describe, expect, it } from 'vitest';
import type { StoredStory } from '../../../src/archive/bundle.ts';
import { bytesFreed, bytesIn, type Keep, readKeptIndex } from '../../../src/archive/kept/KeptIndex.ts';
import { keptName, shellName, staleStores } from '../../../src/archive/kept/keptNames.ts';
import { picturesToKeep } from '../../../src/archive/kept/picturesToKeep.ts';
import { likelyBytes, noChoices, wantsOf } from '../../../src/archive/kept/wantsOf.ts';
import { withdrawnFiles } from '../../../src/archive/kept/withdrawn.ts';
import { photoUseOf } from '../../../src/archive/photoUseOf.ts';
import { orderOf } from '../../../src/archive/standing/orderOf.ts';
import { wayOf } from '../../../src/offline/wayOf.ts';
import { captionIn, photoOf } from '../../../src/wire/caption.ts';
import { parseCopy } from '../../../src/wire/parseCopy.ts';
import { rowsOf } from '../../bench/rowsOf.ts';
import { copyOf } from '../../copyOf.ts';

const keepOf = (want: Keep['want'], files: Keep['files'], stories = 10): Keep => ({
  want,
  files,
  stories,
  from: null,
  to: null,
  lacks: null,
});

describe('the stores of a reader', () => {
  const base = '/desk/';
  const of = (build: string): string => shellName(base, build);

  it('keep the build that is shown and the one before it, for tabs still open, and let older ones go', () => {
    const names = [of('first'), keptName(base), of('second'), of('third')];
    expect(staleStores(names, base, 'third')).toEqual([of('first')]);
    expect(staleStores([of('third')], base, 'third')).toEqual([]);
  });

  it('let go what is kept in another format, and touch nothing of another reader of the same host', () => {
    const others = [shellName('/desk/sport/', 'x'), keptName('/'), 'somebody else'];
    expect(staleStores([...others, 'slugline /desk/ kept 3', of('now')], base, 'now')).toEqual([
      'slugline /desk/ kept 3',
    ]);
  });
});

describe('a request', () => {
  it.each([
    ['story/narae-1', '', true, 'page'],
    ['', '?q=ash', true, 'page'],
    ['bundle/manifest.json', '', false, 'manifest'],
    ['bundle/manifest.json', '?now', false, 'network'],
    ['bundle/ids/4/2.json', '?0abc', false, 'named'],
    ['assets/index-B7x.js', '', false, 'named'],
    ['photos/ash-1.svg', '', false, 'changing'],
    ['sw.js', '', false, 'network'],
  ] as const)('for %s%s is answered as what it is', (path, search, isPage, way) => {
    expect(wayOf(path, search, isPage)).toBe(way);
  });
});

describe('what is to be kept', () => {
  const saved = new Map([
    ['narae-old', 100],
    ['narae-let-go', -300],
    ['narae-new', 200],
  ]);

  it('is the newest days, then what is saved, the last first, then the ranges', () => {
    const ranges = [{ from: '2026-10-01', to: '2026-10-07' }];
    expect(wantsOf({ saved }, { ...noChoices, ranges })).toEqual([
      { kind: 'newest' },
      { kind: 'story', id: 'narae-new' },
      { kind: 'story', id: 'narae-old' },
      { kind: 'days', from: '2026-10-01', to: '2026-10-07' },
    ]);
    expect(wantsOf({ saved }, { ...noChoices, keepsSaved: false })).toEqual([{ kind: 'newest' }]);
  });

  it('counts what two things share once, and says what letting go of one frees', () => {
    const days = { kind: 'days', from: '2026-10-01', to: '2026-10-07' } as const;
    const keeps = [
      keepOf({ kind: 'newest' }, [
        ['a', 60],
        ['b', 40],
      ]),
      keepOf(days, [
        ['b', 40],
        ['c', 9],
      ]),
    ];
    expect(bytesIn(keeps)).toBe(109);
    expect(bytesFreed(keeps, days)).toBe(9);
    expect(likelyBytes(40, { keeps })).toBeCloseTo((40 * 149) / 20);
    expect(likelyBytes(2, { keeps: [] })).toBeGreaterThan(0);
  });

  it('is kept anew where what was written down of it cannot be read', () => {
    const index = { kept: 1, edition: 'x', at: 1, keeps: [keepOf({ kind: 'newest' }, [['a', 60]])] };
    expect(readKeptIndex(JSON.stringify(index))).toEqual(index);
    for (const spoiled of ['', '{', '{"kept":2}', JSON.stringify({ ...index, keeps: [{}] })])
      expect(readKeptIndex(spoiled)).toBeNull();
  });
});

describe('a newer archive', () => {
  it('takes back the page and the file of what it killed or held, and of nothing else', () => {
    const entries = rowsOf(3, 3);
    const page = { rows: entries.map(({ row }) => row), shards: ['a', 'b', 'c'] };
    const killed = page.rows[1]?.articles[0] ?? '';
    expect([...withdrawnFiles(new Map([['pages/1', page]]), [{ kind: 'kill', story: killed }])]).toEqual([
      'pages/1',
      'b',
    ]);
    expect(withdrawnFiles(new Map([['pages/1', page]]), [{ kind: 'correction', story: killed }]).size).toBe(0);
  });
});

describe('a picture', () => {
  const storyWith = (terms: string, marker = ''): StoredStory => {
    const [article] = parseCopy(copyOf({ marker }), 'quarry.txt').articles;
    const caption = captionIn(`▲ Ash rises over Nuri Bay. (${terms}) (Narae)`);
    if (!article || !caption) throw new Error('no copy');
    const extra = { dateline: null, order: orderOf(article), confidence: 'certain', copy: '' } as const;
    return {
      id: article.id,
      articles: [article],
      why: [],
      also: [],
      quotes: [],
      extras: [{ ...extra, pictures: ['photos/ash-1.svg'], uses: [photoUseOf(photoOf(caption, null))] }],
    };
  };

  it('is kept only where its terms allow it', () => {
    expect(picturesToKeep(storyWith('BELGIUM OUT'), 0)).toEqual(['photos/ash-1.svg']);
    expect(picturesToKeep(storyWith('For Use Only in the Republic of Korea. No Redistribution'), 0)).toEqual([]);
    expect(picturesToKeep(storyWith('NO ARCHIVES'), 0)).toEqual([]);
  });

  it('of copy that was killed is not kept', () => {
    expect(picturesToKeep(storyWith('BELGIUM OUT', '(KILL)'), 0)).toEqual([]);
  });
});
