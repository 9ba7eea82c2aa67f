import { sentencesOf } from './sentencesOf.ts';
import { synthesis, voiceFor } from './voices.ts';

/** A paragraph to be read aloud, and its language. */
export type Sayable = { readonly text: string; readonly language: string };

/** `broken`: the voice stopped by itself and could not be brought to go on. */
export type SpeakerState = {
  readonly status: 'silent' | 'speaking' | 'paused' | 'broken';
  /** What is read, `silent` also what would be read next. */
  readonly at: number;
  readonly rate: number;
};

/** How long a voice may take for a piece, in milliseconds, before it counts as stopped. */
const patienceFor = (piece: string, rate: number): number => 5000 + (piece.length * 250) / rate;

/** How often a piece is begun anew after its voice stopped. */
const tries = 2;

/** Reads paragraphs aloud by the system's voices, piece by piece, and notices where a voice stops by itself. */
export class Speaker {
  #parts: readonly Sayable[] = [];
  #piece = 0;
  #failed = 0;
  /** What was said last: events of anything older mean nothing. */
  #said: SpeechSynthesisUtterance | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  state: SpeakerState = { status: 'silent', at: 0, rate: 1 };

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Starts to read, from a paragraph on. */
  start(parts: readonly Sayable[], at: number): void {
    this.#parts = parts;
    this.#goTo(at < parts.length ? at : 0);
  }

  /** Falls silent at once; the piece that was being said is said again on `resume`. */
  pause(): void {
    this.#hush();
    this.#put({ status: 'paused' });
  }

  /** Goes on where it paused or was broken off. */
  resume(): void {
    this.#failed = 0;
    this.#put({ status: 'speaking' });
    this.#say();
  }

  /** Goes on so many paragraphs further, or back. */
  skip(by: number): void {
    const at = this.state.at + by;
    if (at >= this.#parts.length) this.stop();
    else this.#goTo(Math.max(at, 0));
  }

  /** Reads faster or slower from the piece on that is being said. */
  setRate(rate: number): void {
    this.#put({ rate });
    if (this.state.status === 'speaking') this.#say();
  }

  /** Ends; what was read is forgotten. */
  stop(): void {
    this.#hush();
    this.#parts = [];
    this.#put({ status: 'silent', at: 0 });
  }

  #goTo(at: number): void {
    this.#piece = 0;
    this.#failed = 0;
    this.#put({ status: 'speaking', at });
    this.#say();
  }

  #put(more: Partial<SpeakerState>): void {
    this.state = { ...this.state, ...more };
    for (const listener of this.#listeners) listener();
  }

  #hush(): void {
    clearTimeout(this.#timer);
    this.#said = null;
    const voices = synthesis();
    // Some browsers drop what is said right after a needless cancel.
    if (voices?.speaking || voices?.pending) voices.cancel();
  }

  #say(): void {
    this.#hush();
    const part = this.#parts[this.state.at];
    const piece = part && sentencesOf(part.text, part.language)[this.#piece];
    if (part === undefined) this.stop();
    else if (piece === undefined) this.skip(1);
    else this.#utter(piece, part.language);
  }

  #utter(piece: string, language: string): void {
    const voices = synthesis();
    if (!voices) return;
    const utterance = new SpeechSynthesisUtterance(piece);
    utterance.lang = language;
    utterance.voice = voiceFor(voices.getVoices(), language);
    utterance.rate = this.state.rate;
    const isOurs = (): boolean => this.#said === utterance;
    utterance.onend = () => isOurs() && this.#next();
    utterance.onerror = () => isOurs() && this.#fail();
    // A voice that is heard to go on has all its time again.
    utterance.onstart = utterance.onboundary = () => isOurs() && this.#watch(piece);
    this.#said = utterance;
    this.#watch(piece);
    voices.speak(utterance);
    // A browser that was paused by another page stays so, and would say nothing.
    voices.resume();
  }

  #watch(piece: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fail(), patienceFor(piece, this.state.rate));
  }

  #next(): void {
    this.#failed = 0;
    this.#piece += 1;
    this.#say();
  }

  #fail(): void {
    this.#failed += 1;
    if (this.#failed <= tries) this.#say();
    else {
      this.#hush();
      this.#put({ status: 'broken' });
    }
  }
}
