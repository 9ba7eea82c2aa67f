/** One version of a made story, before a desk gives it its form. Times are the desk's own clock, kept as if they were UTC. */
export type Version = {
  readonly time: Date;
  /** `first` has no marker. */
  readonly kind: 'urgent' | 'first' | 'lead' | 'correction' | 'kill';
  /** Of a lead its number, from 1. */
  readonly rank: number;
  readonly headline: string;
  readonly slugline: string | null;
  readonly note: string | null;
  readonly byline: string;
  readonly caption: string | null;
  readonly place: string;
  readonly country: string;
  readonly paragraphs: readonly string[];
};
