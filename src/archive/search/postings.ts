import { NumberReader, writeNumber } from './digits.ts';
import type { Posting } from './SearchIndex.ts';

/** Behind so many places of a word in one story no phrase is looked for. */
const mostPlaces = 500;

/**
 * The postings of one term as signs: for each story the distance to the one before, whether it stands in the headline, and its
 * places, each as the distance to the one before.
 * @param stories the story of each place, rising
 * @param places each with a lowest bit that says whether it is in the headline, rising within a story
 */
export function writePostings(stories: ArrayLike<number>, places: ArrayLike<number>, from: number, to: number): string {
  let [text, before, at] = ['', -1, from];
  while (at < to) {
    const story = stories[at] ?? 0;
    let end = at + 1;
    while (end < to && stories[end] === story) end += 1;
    const count = Math.min(end - at, mostPlaces);
    const isInHeadline = (places[at] ?? 0) & 1;
    text += writeNumber((story - before - 1) * 4 + isInHeadline * 2 + (count > 1 ? 1 : 0));
    if (count > 1) text += writeNumber(count);
    let last = 0;
    for (let one = at; one < at + count; one += 1) {
      const place = (places[one] ?? 0) >> 1;
      text += writeNumber(place - last);
      last = place;
    }
    before = story;
    at = end;
  }
  return text;
}

/** What `writePostings` wrote; of damaged signs, whatever they seem to say. */
export function readPostings(text: string): Posting[] {
  const numbers = new NumberReader(text);
  const postings: Posting[] = [];
  let story = -1;
  while (!numbers.isAtEnd) {
    const head = numbers.next();
    story += Math.floor(head / 4) + 1;
    const count = head & 1 ? Math.min(numbers.next(), mostPlaces) : 1;
    const places: number[] = [];
    let place = 0;
    for (let one = 0; one < count; one += 1) {
      place += numbers.next();
      places.push(place);
    }
    postings.push({ story, isInHeadline: (head & 2) !== 0, places });
  }
  return postings;
}
