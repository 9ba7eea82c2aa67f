import { useSyncExternalStore } from 'react';

const plain = (language: string): string => language.toLowerCase().replace('_', '-');
const family = (language: string): string => plain(language).split('-')[0] ?? '';

/** The system's voice for a language: of the same country if there is one, rather one of the device itself; null where none speaks it. */
export function voiceFor(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | null {
  const rank = (voice: SpeechSynthesisVoice): number =>
    (plain(voice.lang) === plain(language) ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  const able = voices.filter(({ lang }) => family(lang) === family(language));
  return able.reduce<SpeechSynthesisVoice | null>(
    (best, voice) => (best === null || rank(voice) > rank(best) ? voice : best),
    null,
  );
}

/** What speaks; null in a browser that has nothing. */
export const synthesis = (): SpeechSynthesis | null => globalThis.speechSynthesis ?? null;

const listen = (onChange: () => void): (() => void) => {
  synthesis()?.addEventListener?.('voiceschanged', onChange);
  return () => synthesis()?.removeEventListener?.('voiceschanged', onChange);
};

/** Whether the system has a voice for a language; it may come to know a moment later. */
export const useHasVoice = (language: string): boolean =>
  useSyncExternalStore(
    listen,
    () => voiceFor(synthesis()?.getVoices() ?? [], language) !== null,
    () => false,
  );
