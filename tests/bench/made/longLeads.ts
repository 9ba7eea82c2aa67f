import { desks } from './desks.ts';
import { Random } from './Random.ts';
import { Topic } from './Topic.ts';
import { leadsOf } from './versionsOf.ts';

/** Two leads of one story, the older and the newer, of so many words each, as their desk files them. */
export function longLeads(words: number, isKorean: boolean): string[] {
  const random = new Random(1987);
  const desk = desks.find((one) => one.isKorean === isKorean);
  const leads = leadsOf(random, new Topic(random), isKorean, new Date(Date.UTC(2024, 4, 2, 9)), words);
  return leads.map((version) => desk?.write(version) ?? '');
}
