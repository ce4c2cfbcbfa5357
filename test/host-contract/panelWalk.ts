import path from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pictureFolder } from '../browser/pictureFolder.ts';

/** Goals as somebody keeps them, made up; the second key result lacks a target. */
export const goalRows: readonly (readonly (string | number)[])[] = [
  ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Due date'],
  ['Better bread', 'Regular customers', 'Ana', 120, 180, 150, 46_387],
  ['Better bread', 'Loaves returned', 'Ben', 30, '', 22, 46_387],
  ['A calm bakery', 'Night shifts a month', 'Cem', 20, 8, 14, 46_387],
];

/** What the walk asks of the workbook behind the panel. */
export interface WalkedWorkbook {
  /** Everything in the cells and the names of the sheets, to be compared. */
  picture(): unknown;
  /** Cell or range selected last, as `Sheet!A1`. */
  selected(): string | null;
  /** Formula of the first sheet's first cell. */
  firstFormula(): string;
}

const folder = pictureFolder('hosts');

async function settled(page: Page): Promise<void> {
  await page.waitForSelector('[role=tabpanel][aria-busy=false]');
}

async function showTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await settled(page);
}

/** Rules of accessibility the page breaks, with the places. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: loaded } = window as unknown as { axe: typeof axe };
    const { violations: found } = await loaded.run();
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target }) => target.map(String).join(' ')).join('; ')}`,
    );
  });
}

/** A picture for people to look at; the page must be usable without seeing it. */
async function picture(page: Page, name: string): Promise<void> {
  expect(await violations(page), name).toEqual([]);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

async function convertAndUndo(page: Page, book: WalkedWorkbook, host: string): Promise<void> {
  const before = book.picture();
  await showTab(page, 'Build');
  await page.getByRole('button', { name: 'Preview the changes' }).click();
  await page.getByRole('button', { name: 'Apply' }).waitFor();
  await picture(page, `${host}-preview`);
  expect(book.picture()).toEqual(before);
  await page.getByRole('button', { name: 'Apply' }).click();
  const undo = page.getByRole('button', { name: /^Undo: / });
  await undo.waitFor();
  await settled(page);
  expect(book.picture()).not.toEqual(before);
  await picture(page, `${host}-applied`);
  await undo.click();
  await undo.waitFor({ state: 'detached' });
  await settled(page);
  expect(book.picture()).toEqual(before);
}

/**
 * What a user does, in the host's own panel: sees what the sheet is, jumps to a finding, previews a tracker,
 * applies it, takes it back, and puts a function into a cell.
 */
export async function walkThrough(page: Page, book: WalkedWorkbook, host: string): Promise<void> {
  await page.waitForSelector('.card');
  await settled(page);
  await picture(page, `${host}-overview`);
  await showTab(page, 'Findings');
  await page
    .getByRole('button', { name: /^Go to Goals / })
    .first()
    .click();
  await expect.poll(() => book.selected()).toMatch(/^Goals!/);
  await picture(page, `${host}-findings`);
  await convertAndUndo(page, book, host);
  await showTab(page, 'Functions');
  await page.getByRole('button', { name: /KR_PROGRESS/ }).click();
  await page.getByRole('button', { name: 'Insert into the active cell' }).click();
  await expect.poll(() => book.firstFormula()).toContain('KR_PROGRESS(');
  await picture(page, `${host}-function`);
}
