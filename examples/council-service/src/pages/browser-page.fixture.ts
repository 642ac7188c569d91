import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds against WCAG 2.2 AA and its own best practice, a line each. */
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

/** By how many pixels the page itself would have to be scrolled sideways. */
export function widerThanWindow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** What has the focus: the name of a field, and what kind of field it is. */
interface Focused {
  readonly name: string;
  readonly kind: string;
  readonly value: string;
  readonly isSubmit: boolean;
  /** Whether it opens a part of the form that is folded. */
  readonly isFolded: boolean;
}

function focused(page: Page, form: string): Promise<Focused> {
  return page.evaluate((within) => {
    const element = document.activeElement;
    const text = (name: string) => String(element && name in element ? Reflect.get(element, name) : '');
    return {
      name: text('name'),
      kind: element?.tagName === 'INPUT' ? text('type') : (element?.tagName ?? ''),
      value: text('value'),
      isSubmit: element?.matches(`${within} button`) ?? false,
      isFolded: element?.matches(`${within} details:not([open]) > summary`) ?? false,
    };
  }, form);
}

const mostKeys = 400;

/**
 * Goes from the beginning of the content through a form with Tab alone, answers what is named, and presses its button.
 * @returns The names of the fields that were met.
 */
export async function walkedForm(
  page: Page,
  answers: Readonly<Record<string, string>>,
  form = 'main form',
): Promise<ReadonlySet<string>> {
  const met = new Set<string>();
  await page.locator('#main').focus();
  for (let keys = 0; keys < mostKeys; keys += 1) {
    await page.keyboard.press('Tab');
    const field = await focused(page, form);
    if (field.isSubmit) {
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      return met;
    }
    if (field.isFolded) await page.keyboard.press('Enter');
    if (field.name === '') continue;
    met.add(field.name);
    const answer = answers[field.name];
    if (answer !== undefined) await answered(page, field, answer);
  }
  throw new Error('The keyboard never came to the button of the form.');
}

async function answered(page: Page, { kind, value }: Focused, answer: string): Promise<void> {
  if (kind === 'checkbox') {
    if (answer.split(' ').includes(value)) await page.keyboard.press('Space');
    return;
  }
  if (kind !== 'radio' && kind !== 'SELECT') return page.keyboard.insertText(answer);
  if (kind === 'radio') await page.keyboard.press('Space');
  for (let step = 0; step < 40 && (await focused(page, 'form')).value !== answer; step += 1) {
    await page.keyboard.press('ArrowDown');
  }
}
