import type { Random } from './Random.ts';
import type { Topic } from './Topic.ts';
import { lexicon } from './words.ts';

/** How often a word is one of the event's own. */
const bound = 0.35;

const noun = (random: Random, { nouns }: Topic): string =>
  random.is(bound) ? random.pick(nouns) : random.common(lexicon.nouns);
const adjective = (random: Random, { adjectives }: Topic): string =>
  random.is(bound) ? random.pick(adjectives) : random.common(lexicon.adjectives);
const verb = (random: Random, { verbs }: Topic): string =>
  random.is(bound) ? random.pick(verbs) : random.common(lexicon.verbs);

const plural = (word: string): string => {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
};
const past = (word: string): string => {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return word.endsWith('e') ? `${word}d` : `${word}ed`;
};
const article = (word: string): string => (/^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`);

/** A figure as copy writes it. */
const figure = (random: Random): string => {
  const size = random.pick([9, 60, 400, 3000, 90_000]);
  return random.between(2, size).toLocaleString('en-US');
};

const lastName = (person: string): string => person.split(' ').at(-1) ?? person;

function thing(random: Random, topic: Topic): string {
  const word = noun(random, topic);
  const told = random.is(0.4) ? `${adjective(random, topic)} ${word}` : word;
  switch (random.between(0, 5)) {
    case 0:
      return article(told);
    case 1:
      return `${figure(random)} ${plural(told)}`;
    case 2:
      return `its ${told}`;
    default:
      return `the ${told}`;
  }
}

const links = 'of of of in in to for with on from at by over after before against under between'.split(' ');

function phrase(random: Random, topic: Topic, most = 2): string {
  let text = thing(random, topic);
  for (let left = most; left > 0 && random.is(0.5); left -= 1) text += ` ${random.pick(links)} ${thing(random, topic)}`;
  return text;
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function clause(random: Random, topic: Topic): string {
  const act = verb(random, topic);
  const told = random.pick([`has ${past(act)}`, `had ${past(act)}`, `will ${act}`, `would ${act}`, past(act)]);
  return `${phrase(random, topic, 1)} ${told} ${thing(random, topic)}`;
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** One sentence of news. */
export function sentence(random: Random, topic: Topic): string {
  const person = random.pick(topic.people);
  const said = random.pick(['said', 'said', 'said', 'told reporters', 'told a hearing', 'added']);
  const act = `${upper(phrase(random, topic))} ${past(verb(random, topic))} ${phrase(random, topic)}`;
  switch (random.between(0, 7)) {
    case 0:
      return `${act} on ${random.pick(days)}.`;
    case 1:
      return `"${upper(clause(random, topic))}, and ${clause(random, topic)}," ${random.is(0.5) ? person : lastName(person)} ${said}.`;
    case 2:
      return `${act}, ${lastName(person)} ${said}.`;
    case 3:
      return `${act} as ${clause(random, topic)}.`;
    case 4:
      return `${person}, who ${past(verb(random, topic))} ${phrase(random, topic)}, ${past(verb(random, topic))} ${phrase(random, topic)} in ${topic.place}.`;
    case 5:
      return `It is ${random.is(0.5) ? 'not ' : ''}${article(adjective(random, topic))} ${noun(random, topic)} that ${clause(random, topic)}.`;
    default:
      return `${act} ${random.pick(links)} ${phrase(random, topic)}.`;
  }
}

/** One paragraph: agencies keep them short. */
export const paragraph = (random: Random, topic: Topic): string =>
  Array.from({ length: random.pick([1, 1, 2, 2, 3]) }, () => sentence(random, topic)).join(' ');

/** The sentence that opens a story, of its own words only. */
export function leadSentence(random: Random, topic: Topic, day: string): string {
  const [a, b, c] = [random.pick(topic.nouns), random.pick(topic.nouns), random.pick(topic.nouns)];
  const what = `${random.pick(topic.adjectives)} ${a} ${past(random.pick(topic.verbs))} the ${b} of the ${c}`;
  return `${topic.country}'s ${what} near ${topic.place} on ${day}, ${random.pick(topic.people)} said.`;
}

/** A headline of the event's own words. */
export function headline(random: Random, topic: Topic): string {
  const [a, b] = [random.pick(topic.nouns), random.pick(topic.nouns)];
  const act = `${random.pick(topic.verbs)}s`.replace(/ss$/, 'sses');
  const end = random.is(0.5) ? `: ${lastName(random.pick(topic.people))}` : ` in ${topic.place}`;
  return `${random.pick([topic.country, topic.place])} ${a} ${act} ${random.pick(topic.adjectives)} ${b}${end}`;
}

/** The day of the week. */
export const dayName = (time: Date): string => days[(time.getUTCDay() + 6) % 7] ?? 'Monday';
