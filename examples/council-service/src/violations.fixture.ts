import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What of WCAG 2.2 AA a page breaks, as far as axe can see. */
export async function violations(page: Page): Promise<string[]> {
  // The policy of the pages lets no script in; a page of the developer tools may.
  const source = await page.context().newCDPSession(page);
  await source.send('Runtime.evaluate', { expression: axe.source });
  const run = `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.html).join(' ').slice(0, 300)))`;
  const { result } = await source.send('Runtime.evaluate', {
    expression: run,
    awaitPromise: true,
    returnByValue: true,
  });
  await source.detach();
  return result.value ?? [JSON.stringify(result)];
}
