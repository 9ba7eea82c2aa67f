import { standsAt } from './standsAt.ts';

const isStop = standsAt('.!?:');
const isCloser = standsAt('"”’\')');

/** Whether a text ends as a sentence does: a stop, and any quotes and brackets closed behind it, `most` at the most. */
export function endsSentence(text: string, most = text.length): boolean {
  let at = text.length - 1;
  for (let seen = 0; seen < most && isCloser(text, at); seen += 1) at -= 1;
  return isStop(text, at);
}
