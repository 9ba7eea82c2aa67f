import { useSyncExternalStore } from 'react';
import { type Language, language, listenToLanguage } from './words.ts';

/** The language that is spoken, drawn anew when it changes; what draws the whole screen asks, and what is kept from being drawn anew with it. */
export const useLanguage = (): Language => useSyncExternalStore(listenToLanguage, language, language);
