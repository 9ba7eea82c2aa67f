/*
 * Names by hand, for the first formatter of `Intl` that a page makes costs a phone a tenth of a second before its first
 * painting (`npm run bench -- reading`), and every first screen names a day.
 */
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');

/** The weekday of a day `YYYY-MM-DD`, `Thursday`. */
export const weekdayOf = (day: string): string => weekdays[new Date(`${day}T00:00Z`).getUTCDay()] ?? '';

/** The month of a day or of `YYYY-MM`, `October`. */
export const monthOf = (day: string): string => months[Number(day.slice(5, 7)) - 1] ?? '';
