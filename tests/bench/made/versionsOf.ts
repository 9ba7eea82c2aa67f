import { dayName, headline, leadSentence, paragraph } from './english.ts';
import { koreanHeadline, koreanLead, koreanParagraph } from './korean.ts';
import type { Random } from './Random.ts';
import type { Topic } from './Topic.ts';
import type { Version } from './Version.ts';

/** A voice: how the copy of one language is written. */
type Voice = {
  readonly headline: () => string;
  readonly lead: (time: Date) => string;
  readonly paragraph: () => string;
};

const voiceOf = (random: Random, topic: Topic, isKorean: boolean): Voice =>
  isKorean
    ? {
        headline: () => koreanHeadline(random, topic),
        lead: (time) => koreanLead(random, topic, time.getUTCDate()),
        paragraph: () => koreanParagraph(random, topic),
      }
    : {
        headline: () => headline(random, topic),
        lead: (time) => leadSentence(random, topic, dayName(time)),
        paragraph: () => paragraph(random, topic),
      };

const wordsIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.split(' ').length, 0);

/** Paragraphs of so many words together; Korean words count for two. */
function bodyOf(voice: Voice, lead: string, words: number): string[] {
  const texts = [lead];
  for (let count = wordsIn(texts); count < words; ) {
    const text = voice.paragraph();
    texts.push(text);
    count += wordsIn([text]);
  }
  return texts;
}

/** A paragraph with one of its figures changed, as a later lead has it. */
const recount = (random: Random, text: string): string =>
  text.replace(/\b\d{1,3}\b/, (figure) => String(Number(figure) + random.between(1, 9)));

/** What the next lead makes of a body: some paragraphs cut, some figures changed, some added, the order nearly kept. */
function nextBody(random: Random, voice: Voice, before: readonly string[], lead: string): string[] {
  const kept = before.slice(1).filter(() => random.is(0.88));
  const told = kept.map((text) => (random.is(0.2) ? recount(random, text) : text));
  const added = Array.from({ length: random.between(1, 4) }, voice.paragraph);
  for (const text of added) told.splice(random.between(0, told.length), 0, text);
  if (told.length > 4 && random.is(0.2)) told.push(...told.splice(1, 1));
  return [lead, ...told];
}

const notes = [
  'ADDS details in paras 2-4',
  'UPDATES throughout; RECASTS headline',
  'RECASTS lead; ADDS reaction in last 2 paras',
  'UPDATES with new figures; ADDS background',
  'CHANGES headline; ADDS photo',
] as const;

type Rest = Pick<Version, 'slugline' | 'byline' | 'caption' | 'place' | 'country'>;

function restOf(random: Random, topic: Topic, isKorean: boolean): Rest {
  const [a, b] = isKorean ? topic.koreanNouns : topic.nouns;
  const place = isKorean ? topic.koreanPlace : topic.place;
  const people = isKorean ? topic.koreanPeople : topic.people;
  return {
    slugline: random.is(0.8) ? `${place}-${a}-${b}` : null,
    byline: people[0] ?? '',
    caption: null,
    place,
    country: topic.country,
  };
}

const caption = (random: Random, topic: Topic, isKorean: boolean): string =>
  isKorean
    ? koreanParagraph(random, topic)
    : `This photo shows the ${random.pick(topic.nouns)} near ${topic.place}. (For Use Only in the Republic of Korea. No Redistribution)`;

/** How many versions an event comes to: most one, some many. */
const countOf = (random: Random): number => (random.is(0.58) ? 1 : Math.min(9, 2 + Math.floor(random.wait(1.7))));

const later = (time: Date, minutes: number): Date => new Date(time.getTime() + Math.ceil(minutes) * 60_000);

/** The versions of one event as one desk files them, oldest first: an alert at times, the story, its leads, a correction, a kill. */
export function versionsOf(random: Random, topic: Topic, isKorean: boolean, from: Date): Version[] {
  const voice = voiceOf(random, topic, isKorean);
  const rest = restOf(random, topic, isKorean);
  const count = countOf(random);
  let [time, title, lead] = [from, voice.headline(), voice.lead(from)];
  const versions: Version[] = [];
  if (count > 1 && random.is(0.35)) {
    versions.push({ ...rest, time, kind: 'urgent', rank: -1, headline: title, note: null, paragraphs: [lead] });
    time = later(time, 3 + random.wait(25));
  }
  let body = bodyOf(voice, lead, random.between(150, 600) / (isKorean ? 2 : 1));
  let picture = random.is(0.25) ? caption(random, topic, isKorean) : null;
  versions.push({
    ...rest,
    time,
    kind: 'first',
    rank: 0,
    headline: title,
    note: null,
    caption: picture,
    paragraphs: body,
  });
  for (let rank = 1; versions.length < count; rank += 1) {
    time = later(time, 8 + random.wait(90));
    if (random.is(0.6)) title = voice.headline();
    if (random.is(0.5)) lead = voice.lead(time);
    picture ??= random.is(0.15) ? caption(random, topic, isKorean) : null;
    body = nextBody(random, voice, body, lead).slice(0, 26);
    const note = random.pick(notes);
    versions.push({ ...rest, time, kind: 'lead', rank, headline: title, note, caption: picture, paragraphs: body });
  }
  if (random.is(0.012)) versions.push(correctionOf(random, voice, versions.at(-1) ?? versions[0], time));
  if (random.is(0.004)) versions.push(killOf(versions.at(-1), later(time, 300), isKorean));
  return versions;
}

function correctionOf(random: Random, voice: Voice, last: Version | undefined, time: Date): Version {
  if (!last) throw new RangeError('There is nothing to correct.');
  const [lead = '', ...others] = last.paragraphs;
  const paragraphs = [lead, ...others.slice(0, -1), voice.paragraph()];
  return { ...last, time: later(time, 60 + random.wait(200)), kind: 'correction', note: null, paragraphs };
}

function killOf(last: Version | undefined, time: Date, isKorean: boolean): Version {
  if (!last) throw new RangeError('There is nothing to kill.');
  const told = isKorean
    ? `"${last.headline}" 제하의 기사를 전문 취소합니다.`
    : `Please kill the story that moved under the headline "${last.headline}". There will be no substitute.`;
  return { ...last, time: later(time, 1), kind: 'kill', note: null, caption: null, paragraphs: [told] };
}

/** Two leads of so many words, the second of which was made of the first. */
export function leadsOf(random: Random, topic: Topic, isKorean: boolean, from: Date, words: number): Version[] {
  const voice = voiceOf(random, topic, isKorean);
  const older = bodyOf(voice, voice.lead(from), words);
  const newer = nextBody(random, voice, older, voice.lead(from));
  const rest = { ...restOf(random, topic, isKorean), kind: 'lead', note: notes[1] } as const;
  return [
    { ...rest, time: from, rank: 1, headline: voice.headline(), paragraphs: older },
    { ...rest, time: later(from, 40), rank: 2, headline: voice.headline(), paragraphs: newer },
  ];
}
