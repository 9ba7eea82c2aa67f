import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Which rules of axe are asked: only these, or all but these. */
export type Rules = { readonly only?: readonly string[]; readonly without?: readonly string[] };

/**
 * What axe would have mended in a page, a sentence each.
 * Asked in the page itself: no page of ours holds another, and asking through the frames takes four times as long.
 */
export async function violationsIn(page: Page, { only, without = [] }: Rules = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    preload: false,
    ...(only && { runOnly: [...only] }),
    rules: Object.fromEntries(without.map((id) => [id, { enabled: false }])),
  };
  return page.evaluate(async (asked) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, asked);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, options);
}
