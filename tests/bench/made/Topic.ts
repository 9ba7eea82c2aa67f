import type { Random } from './Random.ts';
import { lexicon, names } from './words.ts';

const several = <T>(count: number, one: () => T): T[] => Array.from({ length: count }, one);

/** What an event is about: the words, people and places that its copy comes back to. */
export class Topic {
  readonly place: string;
  readonly country: string;
  readonly koreanPlace: string;
  readonly people: readonly string[];
  readonly koreanPeople: readonly string[];
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly adjectives: readonly string[];
  readonly koreanNouns: readonly string[];
  readonly koreanVerbs: readonly string[];

  constructor(random: Random) {
    this.place = random.common(names.places);
    this.country = random.common(names.countries);
    this.koreanPlace = random.common(names.koreanPlaces);
    this.people = several(4, () => `${random.pick(names.given)} ${random.pick(names.family)}`);
    this.koreanPeople = several(3, () => random.pick(names.koreanNames));
    this.nouns = several(14, () => random.common(lexicon.nouns.slice(40)));
    this.verbs = several(7, () => random.common(lexicon.verbs.slice(10)));
    this.adjectives = several(6, () => random.common(lexicon.adjectives.slice(15)));
    this.koreanNouns = several(14, () => random.common(lexicon.koreanNouns.slice(20)));
    this.koreanVerbs = several(7, () => random.common(lexicon.koreanVerbs.slice(10)));
  }
}
