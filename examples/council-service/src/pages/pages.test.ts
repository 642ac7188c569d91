import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realBrowser } from '../browser.fixture.js';
import { newFolder } from '../new-folder.fixture.js';
import { runningApp } from '../running-app.fixture.js';

const browser = await realBrowser();
const missing = 'missing' in browser ? browser.missing : undefined;
if (missing) console.warn(`The pages are not tested in a browser: ${missing}`);

const addresses = ['/', '/lga-balance?year=2025/26', '/lga-balance?year=2023/24&shares=A+1'];
const inBothLanguages = addresses.flatMap((address) => [address, `/cy${address === '/' ? '' : address}`]);

describe.skipIf(missing)(`the pages in Chromium${missing ? `, which is missing: ${missing}` : ''}`, () => {
  let app: Awaited<ReturnType<typeof runningApp>>;
  let page: Page;
  beforeAll(async () => {
    app = await runningApp(async () => ({ DATA_DIR: newFolder() }));
    page = await (browser as Browser).newPage({ viewport: { width: 1280, height: 900 } });
  });
  afterAll(async () => {
    await (browser as Browser).close();
    await app.close();
  });

  test.each(inBothLanguages)(
    '%s keeps to WCAG 2.2 AA as far as axe can see, wide and narrow',
    async (address) => {
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${app.url}${address}`);
        expect(await violations(page)).toEqual([]);
        // The page itself never has to be scrolled sideways.
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      expect(await page.getAttribute('html', 'lang')).toBe(address.startsWith('/cy') ? 'cy' : 'en');
    },
  );
});

async function violations(page: Page): Promise<string[]> {
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
