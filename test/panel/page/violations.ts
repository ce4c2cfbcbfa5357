import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Rule and place of everything axe-core objects to, best practices included. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const loaded: typeof axe = Reflect.get(window, 'axe');
    return (await loaded.run()).violations.map(({ id, nodes }) => ({
      id,
      places: nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`),
    }));
  });
  return found.map(({ id, places }) => `${id}: ${places.join('; ')}`);
}

/** How many pixels the page scrolls sideways. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const element = document.querySelector('.page');
    return element ? element.scrollWidth - element.clientWidth : -1;
  });
}
