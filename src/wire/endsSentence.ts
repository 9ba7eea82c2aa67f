const stops = '.!?:';
const closers = '"”’\')';

/** Whether a text ends as a sentence does: a stop, and any quotes and brackets closed behind it, `most` at the most. */
export function endsSentence(text: string, most = Number.POSITIVE_INFINITY): boolean {
  let at = text.length - 1;
  for (let seen = 0; seen < most && at >= 0 && closers.includes(text.charAt(at)); seen += 1) at -= 1;
  return at >= 0 && stops.includes(text.charAt(at));
}
