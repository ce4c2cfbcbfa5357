import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { panelOf, readRows, settled } from './flow.ts';

/** Keys pressed one by one; whatever is no digit is counted. */
export function countingKeys(page: Page) {
  let others = 0;
  return {
    others: () => others,
    async press(...keys: readonly string[]) {
      for (const key of keys) {
        if (!/^\d$/.test(key)) others += 1;
        await page.keyboard.press(key);
      }
    },
  };
}

/** Rows of the list of check-ins. */
export const checkIns = (page: Page) => readRows(page, 'Check-ins', 'Check-in date');

/** The field for the value of a key result. */
export const valueField = (page: Page, id: string) =>
  page.locator(`[data-line="${id}"] .check-in-value input`);

/** Opens the form by its key. */
export async function openForm(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Overview' }).focus();
  await page.keyboard.press('c');
  await page.getByLabel('Your name').waitFor();
  await settled(page);
}

/** Waits until the form has made way for the overview. */
export async function overview(page: Page): Promise<void> {
  await panelOf(page).getByRole('button', { name: 'Check in', exact: true }).waitFor();
  await settled(page);
}

/** Day serial of 15 November 2026, at which the sample stands still. */
export const today = 46_341;

/** What the first flow leaves in the list of check-ins, without the position of its rows. */
export const firstCheckIns = [
  {
    ...{ 'Check-in date': today, 'Key result': 'KR-1', Current: 54, 'Previous value': 51 },
    ...{ Owner: 'Marta Lind', Confidence: 0.7, Comment: 'The new sourdough is praised' },
    ...{ Blocker: 'The survey is down', 'Check-in id': expect.stringMatching(/-1$/) },
    'Days ago': 0,
  },
  {
    ...{ 'Check-in date': today, 'Key result': 'KR-2', Current: 381, 'Previous value': 370 },
    ...{ Owner: 'Marta Lind', Confidence: 0.6, Comment: null, Blocker: null },
    ...{ 'Check-in id': expect.stringMatching(/-2$/), 'Days ago': 0 },
  },
];
