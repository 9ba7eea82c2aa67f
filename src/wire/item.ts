import { openedBy } from './openedBy.ts';

/** What opens an item of a list. */
const bullet = /^(?:[*•·▪○●□■◦‣►]|-{1,2}|–|—)\s+(?=\S)/;

const opensBullet = openedBy('*•·▪○●□■◦‣►-–—');

/** Whether a line opens an item of a list with a bullet. */
export const isBulleted = (text: string): boolean => opensBullet(text) && bullet.test(text);

/** An item's text without its bullet. */
export const withoutBullet = (text: string): string => (opensBullet(text) ? text.replace(bullet, '') : text);

/** A number that opens an item; it stays, since it is copy. */
const ordinal = /^\d{1,2}[.)]\s+\S/;

const opensOrdinal = openedBy('0123456789');

/** Whether a line opens an item of a list with its number. */
export const isNumbered = (text: string): boolean => opensOrdinal(text) && ordinal.test(text);
