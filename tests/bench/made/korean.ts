import type { Random } from './Random.ts';
import type { Topic } from './Topic.ts';
import { lexicon } from './words.ts';

const bound = 0.4;

const noun = (random: Random, { koreanNouns }: Topic): string =>
  random.is(bound) ? random.pick(koreanNouns) : random.common(lexicon.koreanNouns);
const verb = (random: Random, { koreanVerbs }: Topic): string =>
  random.is(bound) ? random.pick(koreanVerbs) : random.common(lexicon.koreanVerbs);

/** A word with the particle that its last sound asks for: `은` after a consonant, `는` after a vowel. */
const with_ = (word: string, closed: string, open: string): string =>
  word + ((word.charCodeAt(word.length - 1) - 0xac00) % 28 > 0 ? closed : open);

const figure = (random: Random): string => {
  const unit = random.pick(['명', '건', '곳', '%', '억원', '대', '척', '일']);
  return `${random.between(2, random.pick([9, 90, 900]))}${unit}`;
};

const thing = (random: Random, topic: Topic): string => {
  const word = noun(random, topic);
  switch (random.between(0, 4)) {
    case 0:
      return `${noun(random, topic)} ${word}`;
    case 1:
      return `${noun(random, topic)}의 ${word}`;
    default:
      return word;
  }
};

/** One sentence of news in Korean. */
export function koreanSentence(random: Random, topic: Topic): string {
  const who = with_(thing(random, topic), '은', '는');
  const what = with_(thing(random, topic), '을', '를');
  const where = random.is(0.4) ? `${topic.koreanPlace} ${noun(random, topic)}에서 ` : '';
  const person = random.pick(topic.koreanPeople);
  switch (random.between(0, 4)) {
    case 0:
      return `${who} ${where}${what} ${verb(random, topic)}했다고 밝혔다.`;
    case 1:
      return `${person} ${with_(noun(random, topic), '은', '는')} "${what} ${verb(random, topic)}하겠다"고 말했다.`;
    case 2:
      return `${where}${with_(thing(random, topic), '이', '가')} ${figure(random)} ${verb(random, topic)}된 것으로 파악됐다.`;
    case 3:
      return `이에 따라 ${who} ${with_(noun(random, topic), '과', '와')} ${what} ${verb(random, topic)}하고 ${figure(random)}에 대해 ${verb(random, topic)}할 방침이다.`;
    default:
      return `${who} ${where}${what} ${verb(random, topic)}했다.`;
  }
}

/** One paragraph of Korean copy. */
export const koreanParagraph = (random: Random, topic: Topic): string =>
  Array.from({ length: random.pick([1, 2, 2, 3]) }, () => koreanSentence(random, topic)).join(' ');

/** The sentence that opens a story in Korean. */
export function koreanLead(random: Random, topic: Topic, day: number): string {
  const [a, b, c] = [random.pick(topic.koreanNouns), random.pick(topic.koreanNouns), random.pick(topic.koreanNouns)];
  return `${topic.koreanPlace} ${with_(a, '이', '가')} ${day}일 ${b} ${with_(c, '을', '를')} ${random.pick(topic.koreanVerbs)}했다.`;
}

/** A headline in Korean. */
export const koreanHeadline = (random: Random, topic: Topic): string =>
  `${topic.koreanPlace} ${random.pick(topic.koreanNouns)} ${random.pick(topic.koreanNouns)} ${random.pick(topic.koreanVerbs)}…${random.pick(topic.koreanNouns)} ${random.pick(topic.koreanVerbs)}`;
