import { judgeChains } from '../archive/judgeChains.ts';

/** Prints how true the chains of the labelled set are, and every pair that is wrong. */
export function benchChains(): void {
  const { articles, stories, precision, recall, joined, missed } = judgeChains();
  console.log(`Chains of the labelled set: ${articles} articles, ${stories} stories, by pairs of articles:`);
  console.log(`  precision ${precision.toFixed(3)} (goal 0.99)  recall ${recall.toFixed(3)} (goal 0.95)`);
  for (const pair of joined) console.log(`  wrongly one story: ${pair}`);
  for (const pair of missed) console.log(`  wrongly apart: ${pair}`);
}
