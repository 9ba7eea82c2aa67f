/** An utterance as the platform has it. */
export class FakeUtterance {
  lang = '';
  voice: unknown = null;
  rate = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onboundary: (() => void) | null = null;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** The platform's voices, for a test: it says what it is given when the test lets it. */
export class FakeSynthesis {
  readonly said: FakeUtterance[] = [];
  current: FakeUtterance | null = null;
  #languages: readonly string[];
  readonly #listeners = new Set<() => void>();

  constructor(languages: readonly string[]) {
    this.#languages = languages;
  }

  get speaking(): boolean {
    return this.current !== null;
  }
  readonly pending = false;
  getVoices = () => this.#languages.map((lang) => ({ lang, localService: true, default: false, name: lang }));
  speak = (utterance: FakeUtterance): void => {
    this.current = utterance;
    this.said.push(utterance);
    utterance.onstart?.();
  };
  /** As browsers do, the utterance that is cut short hears of it as an error. */
  cancel = (): void => {
    const cut = this.current;
    this.current = null;
    cut?.onerror?.();
  };
  resume = (): void => {};
  addEventListener = (_: string, listener: () => void): void => void this.#listeners.add(listener);
  removeEventListener = (_: string, listener: () => void): void => void this.#listeners.delete(listener);

  /** The voice comes to the end of what it says. */
  finish(): void {
    const done = this.current;
    this.current = null;
    done?.onend?.();
  }

  /** The system comes to know of other voices. */
  learn(languages: readonly string[]): void {
    this.#languages = languages;
    for (const listener of this.#listeners) listener();
  }
}
