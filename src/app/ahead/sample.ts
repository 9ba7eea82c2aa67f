import type { StoredExtra, StoredStory } from '../../archive/bundle.ts';
import type { Article } from '../../wire/article.ts';

/** The id and the headline of a story that is none: what is drawn around every story is drawn around it first. */
export const sampleId = 'slugline-sample-id';
export const sampleHeadline = 'slugline-sample-headline';

const article: Article = {
  file: '',
  id: sampleId,
  language: 'en',
  source: null,
  headline: sampleHeadline,
  marker: null,
  genre: null,
  filedAt: null,
  slugline: null,
  bylines: [],
  ednote: null,
  dateline: null,
  photos: [],
  body: [{ kind: 'paragraph', text: 'A sample.' }],
  signOff: null,
  copyright: null,
  status: 'usable',
  notices: [],
};

const extra: StoredExtra = { pictures: [], dateline: null, order: null, uses: [], confidence: 'certain', copy: '' };

/** A corrected story with an advisory behind it and another beside it: it needs every part of the code that a story may need. */
export const sampleStory: StoredStory = {
  id: sampleId,
  articles: [article, { ...article, id: `${sampleId}-2` }],
  extras: [
    { ...extra, order: { kind: 'correction', isNotice: false, until: null } },
    { ...extra, order: { kind: 'advisory', isNotice: true, until: null } },
  ],
  why: [],
  also: [{ id: sampleId, source: 'Sample', headline: 'Another', language: 'en' }],
  quotes: [],
};
