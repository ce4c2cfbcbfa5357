import type { Page } from 'playwright-core';
import { parseRange } from '../../core/sheet/a1.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import type { Host, Reading } from '../../core/sheet/edit.ts';
import type { Grid } from '../../core/sheet/grid.ts';

declare global {
  interface Window {
    tandemPort?: () => Host | null;
  }
}

/** Where the spreadsheet draws its cells. */
export const gridCanvas = 'canvas[id^="univer-sheet-main-canvas"]';

/** Everything the open workbook holds, after calculation. */
export function readAll(page: Page): Promise<Reading> {
  return askedAgain(() =>
    page.evaluate(async () => {
      const port = window.tandemPort?.();
      if (!port) throw new Error('no workbook is open');
      return port.read({ layers: ['formulas', 'formats', 'merges'] });
    }),
  );
}

/**
 * The browser's inspector now and then forgets the answer it waits for while a dialog is closing. Reading changes
 * nothing, so it is asked once more; a page that never answers still fails.
 */
async function askedAgain<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  return ask().catch((error: unknown) => {
    if (error instanceof Error && error.message.includes('garbage collected')) return ask();
    throw error;
  });
}

/** What one sheet shows, after calculation; undefined when there is none of the name. */
export function readOne(page: Page, sheet: string): Promise<Grid | undefined> {
  return askedAgain(() =>
    page.evaluate(async (name) => {
      const port = window.tandemPort?.();
      if (!port) throw new Error('no workbook is open');
      return (await port.read({ sheets: [name] })).grids[0];
    }, sheet),
  );
}

/** What one cell shows, after calculation. */
export async function readCell(page: Page, sheet: string, address: string): Promise<Cell> {
  const area = placeOf(address);
  return (await readOne(page, sheet))?.rows[area.top]?.[area.left] ?? null;
}

/** Makes a cell the active one. */
export async function selectCell(page: Page, sheet: string, address: string): Promise<void> {
  const area = placeOf(address);
  await page.evaluate(
    async ([name, place]) => {
      await window.tandemPort?.()?.apply([{ kind: 'select', sheet: name, area: place }]);
    },
    [sheet, area] as const,
  );
}

/** Types into a cell as a person does: the keys go to the spreadsheet itself. */
export async function typeInto(
  page: Page,
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
  text: string,
): Promise<void> {
  await page
    .locator('canvas[id^="univer-sheet-main-canvas"]')
    // In column A: further right the click may meet the arrow of a list, which opens and takes the keys.
    .click({ position: { x: 60, y: 200 } });
  await selectCell(page, sheet, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

function placeOf(address: string) {
  const area = parseRange(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

/** Opens a workbook the way a person does, by the button and the picker; resolves when the page shows it. */
export async function openByPicker(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open' }).click();
  const chooser = await choosing;
  await chooser.setFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  });
  await page.getByRole('heading', { name, exact: true }).waitFor();
}
