import { told } from '../words/words.ts';

/** A sentence that the builder wrote in English, in the language of the interface; one that nobody translated says that it is English. */
export function Told({ text }: { readonly text: string }) {
  return told(text) ?? <span lang="en">{text}</span>;
}
