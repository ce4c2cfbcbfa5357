import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/openPage.ts';
import {
  laidOut,
  openings,
  openPanel,
  openView,
  showTab,
  type TabName,
  tabNames,
} from './page/panelPage.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

/** Place in the document of the focused control of the tab panel when its focus shows; null elsewhere. */
function focusedControl(): string | null {
  const element = document.activeElement;
  if (!element?.matches('[role=tabpanel] *')) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  // What stands in a drawing shows its focus by a line of its own.
  const line = element.querySelector('.scene-focus');
  const isDrawn = line !== null && getComputedStyle(line).stroke !== 'none';
  if (!isDrawn && (outlineStyle === 'none' || outlineWidth === '0px')) return null;
  return String([...document.querySelectorAll('*')].indexOf(element));
}

describe('mountPanel', () => {
  it('goes by keyboard: arrows choose tabs, Home and End jump, down moves through findings', async () => {
    const { page, close } = await openPanel(browser);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.getByRole('tab', { name: 'Overview' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toContain('Findings');
    expect(await page.getByRole('tabpanel', { name: 'Findings' }).count()).toBe(1);
    await page.keyboard.press('End');
    expect(await focused()).toContain('Functions');
    await page.keyboard.press('Home');
    expect(await focused()).toContain('Overview');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toContain('Functions');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Go to Team goals F6' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('C6');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('F6');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.title === 'Team goals!F6');
    expect(await focused()).toBe('F6');
    await close();
  });

  /** Goes through the tab panel with the Tab key alone; answers how many controls there are, and how many got a visible focus. */
  async function walk(page: Page, tab: TabName): Promise<{ controls: number; reached: number }> {
    const controls = await page
      .locator(
        '[role=tabpanel] :is(button,input,select,summary,[tabindex="0"]):visible:not(:disabled)',
      )
      .count();
    const reached = new Set<string>();
    await page.getByRole('tab', { name: tab }).focus();
    for (let step = 0; step < controls + 3; step++) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(focusedControl);
      if (place !== null) reached.add(place);
    }
    return { controls, reached: reached.size };
  }

  it('reaches every control of every tab with the Tab key alone, each with a visible focus', async () => {
    const { page, close } = await openPanel(browser);
    for (const tab of tabNames) {
      await showTab(page, tab);
      const { controls, reached } = await walk(page, tab);
      expect(reached, tab).toBe(controls);
    }
    await close();
  });

  it('reaches every control of the previews of a conversion, an export and a repair', async () => {
    const { page, close } = await openPanel(browser);
    for (const name of ['preview', 'takeOver', 'repair', 'nothingToRepair'] as const) {
      await openings[name](page);
      const { controls, reached } = await walk(page, 'Build');
      expect(controls, name).toBeGreaterThan(0);
      expect(reached, name).toBe(controls);
    }
    await close();
  });

  it('reaches every control of every view, pictures included', async () => {
    const { page, close } = await openPanel(browser);
    for (const title of ['Line of sight', 'Strategy map', 'X-matrix', 'Figures', 'Contacts']) {
      await openView(page, title);
      await laidOut(page);
      const { controls, reached } = await walk(page, 'Views');
      expect(controls, title).toBeGreaterThan(3);
      expect(reached, title).toBeGreaterThanOrEqual(controls);
    }
    await close();
  });

  it('takes over an export with keys alone', async () => {
    const { page, close } = await openPanel(browser);
    await showTab(page, 'Build');
    await page.getByLabel('Format').focus();
    await page.keyboard.type('Perd');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('as Perdoo.').waitFor();
    await page.getByRole('button', { name: 'Apply' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('2 changes written.').waitFor();
    await close();
  });
});
