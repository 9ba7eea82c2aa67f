/** The event by which a page asks for the settings, which lie above all pages. */
export const settingsAsked = 'slugline-settings';

/** Opens the settings. */
export const openSettings = (): void => void dispatchEvent(new Event(settingsAsked));
