import type { Query } from '../../archive/query.ts';

/** A query after a day of the calendar was pressed: that day, or from the one before to it; pressed again it is dropped. At an hour it is the day of the hour. */
export function withDay(query: Query, day: string): Query {
  if (query.at !== null) return { ...query, at: day + query.at.slice(10), from: null };
  const single = query.from !== null && query.from === query.to ? query.from : null;
  if (single === day) return { ...query, from: null, to: null };
  if (single === null) return { ...query, from: day, to: day };
  return { ...query, from: day < single ? day : single, to: day < single ? single : day };
}
