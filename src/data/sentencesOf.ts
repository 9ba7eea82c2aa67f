/** What a voice says at once, in characters: some voices fall silent for good after fifteen seconds of one text. */
const most = 200;

const bySentence = (text: string, language: string): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);

/** A long sentence in pieces, each ended where one draws breath if there is such a place. */
function breathsOf(sentence: string): string[] {
  const breaths: string[] = [];
  let rest = sentence;
  while (rest.length > most) {
    const head = rest.slice(0, most);
    const end = Math.max(head.search(/[,;:，、；：][^,;:，、；：]*$/) + 1, 0) || head.lastIndexOf(' ') + 1 || most;
    breaths.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...breaths, rest];
}

/** A text in pieces that a voice says one after another; joined they are the text, but for what has no letter or figure. */
export const sentencesOf = (text: string, language: string): string[] =>
  bySentence(text, language)
    .flatMap(breathsOf)
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
