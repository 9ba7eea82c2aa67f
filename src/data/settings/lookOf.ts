import type { Settings } from './Settings.ts';

/**
 * The settings that the style sheet obeys, as words of `data-look` on the page's root; a default is left out.
 * They are stored beside the settings, so that the page's head puts them there before the first painting and knows no more.
 */
export const lookOf = (settings: Settings): string =>
  [
    settings.theme !== 'system' && settings.theme,
    settings.face === 'sans' && 'sans',
    settings.textSize !== 2 && `text-${settings.textSize}`,
    settings.lineWidth !== 'normal' && `width-${settings.lineWidth}`,
    settings.lineHeight !== 'normal' && `lines-${settings.lineHeight}`,
    settings.isJustified && 'justified',
    settings.density === 'dense' && 'dense',
  ]
    .filter(Boolean)
    .join(' ');
