import { useSyncExternalStore } from 'react';

/** Whether the screen answers to a media query, also when it is turned or resized. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (onChange) => {
      const media = matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => matchMedia(query).matches,
    // Drawn before there is a screen: what needs a wide one comes with it.
    () => false,
  );
