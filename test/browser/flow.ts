import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { rangeAddress } from '../../core/sheet/a1.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import type { Grid } from '../../core/sheet/grid.ts';
import { readAll, readOne } from './pageHelpers.ts';

/** How long a test waits for what a spreadsheet shows, in milliseconds: machines of tests are busy. */
export const patience = { timeout: 30_000 };

/** The panel beside the spreadsheet. */
export function panelOf(page: Page) {
  return page.getByRole('complementary', { name: 'Tandem panel' });
}

/** Resolves when nothing is under way in the panel. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('[role=tabpanel][aria-busy=false]');
}

/** Chooses a tab of the panel. */
export async function showTab(page: Page, name: string): Promise<void> {
  await panelOf(page).getByRole('tab', { name }).click();
  await settled(page);
}

/** The preview in the panel, once its changes are worked out. */
export async function previewed(page: Page): Promise<void> {
  await panelOf(page).getByRole('button', { name: 'Apply', exact: true }).waitFor();
  await settled(page);
}

/** Applies what is previewed; answers what the panel says was written. */
export async function applied(page: Page): Promise<string> {
  await previewed(page);
  await panelOf(page).getByRole('button', { name: 'Apply', exact: true }).click();
  const told = panelOf(page)
    .locator('.notice')
    .filter({ hasText: /written/ });
  await told.waitFor();
  await settled(page);
  return (await told.textContent()) ?? '';
}

/** Takes the newest plan back by the button of the panel. */
export async function undone(page: Page, title: string): Promise<void> {
  await panelOf(page)
    .getByRole('button', { name: `Undo: ${title}` })
    .click();
  await panelOf(page).getByText(`Undone: ${title}.`).waitFor();
  await settled(page);
}

/** One row of a sheet: what stands under each header. */
export interface SheetRow {
  readonly cells: Readonly<Record<string, Cell>>;
  /** Address of the cell under a header. */
  address(header: string): string;
}

/** The rows below the first row that holds the header; blank rows are left out. */
export function rowsUnder(grid: Grid | undefined, header: string): readonly SheetRow[] {
  const index = grid?.rows.findIndex((cells) => cells.includes(header)) ?? -1;
  if (!grid || index < 0) throw new Error(`no row of the sheet has the header ${header}`);
  const headers = (grid.rows[index] ?? []).map((cell) => String(cell ?? ''));
  return grid.rows.slice(index + 1).flatMap((cells, offset) => {
    if (cells.every((cell) => cell === null || cell === '')) return [];
    const row = grid.top + index + 1 + offset;
    const values = headers.map((name, column) => [name, cells[column] ?? null] as const);
    const address = (name: string) => {
      const column = grid.left + headers.indexOf(name);
      return rangeAddress({ top: row, bottom: row, left: column, right: column });
    };
    return [{ cells: Object.fromEntries(values), address }];
  });
}

/** Rows of a sheet of the open workbook, after calculation. */
export async function readRows(
  page: Page,
  sheet: string,
  header: string,
): Promise<readonly SheetRow[]> {
  return rowsUnder(await readOne(page, sheet), header);
}

/** The row whose id stands under the header. */
export async function readRow(
  page: Page,
  { sheet, header }: { readonly sheet: string; readonly header: string },
  id: string,
): Promise<SheetRow> {
  const rows = await readRows(page, sheet, header);
  const row = rows.find(({ cells }) => cells[header] === id);
  if (!row) throw new Error(`${sheet} has no row ${id}`);
  return row;
}

/**
 * Every sheet as it is shown: numbers to twelve digits, because a formula worked out anew may differ in the last ones
 * from what the file was saved with.
 */
export async function readShown(page: Page): Promise<readonly Grid[]> {
  const { grids } = await readAll(page);
  const shown = (cell: Cell) => (typeof cell === 'number' ? Number(cell.toPrecision(12)) : cell);
  return grids.map((grid) => ({ ...grid, rows: grid.rows.map((cells) => cells.map(shown)) }));
}

/** What a click hands out as a file. */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<Download> {
  const downloading = page.waitForEvent('download');
  await click();
  return downloading;
}

export async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

/** The workbook as Save as hands it out. */
export async function savedWorkbook(page: Page): Promise<Uint8Array> {
  const save = () => page.getByRole('button', { name: 'Save as' }).click();
  return bytesOf(await downloaded(page, save));
}
