import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Cell } from '../../core/sheet/cell.ts';
import { readArrays } from '../../workbench/xlsx/arrays/readArrays.ts';
import { newWorkbook } from '../../workbench/xlsx/newWorkbook.ts';
import { readGrid } from '../../workbench/xlsx/readGrid.ts';
import { saveWorkbook } from '../../workbench/xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../workbench/xlsx/xlsxHost.ts';
import { cellEdit, fixture, opened } from '../workbench/xlsx/fixture.ts';
import { hasLibreOffice, throughLibreOffice } from '../workbench/xlsx/libreOffice.ts';
import { lintPackage } from '../workbench/xlsx/lintPackage.ts';
import { launchBrowser, type OpenPage, openPage } from './openPage.ts';
import {
  gridCanvas,
  openByPicker,
  readCell,
  readOne,
  selectCell,
  typeInto,
} from './pageHelpers.ts';

const sheet = 'Goals';
const formula = '=OKR_CASCADE(A1:D4)';

/** Made-up objectives of a bakery: one at the top, two below it. */
const objectives: readonly (readonly Cell[])[] = [
  ['Id', 'Objective', 'Parent', 'Progress'],
  ['O1', 'Bread people cross town for', null, null],
  ['O2', 'Fewer loaves come back', 'O1', 0.5],
  ['O3', 'Queues move', 'O1', 0.7],
];

/** What it fills F1:J4 with: the top has the mean of the two below it, (0.5 + 0.7) / 2. */
const answer: readonly (readonly Cell[])[] = [
  ['Id', 'Parent', 'Level', 'Score', 'Coverage'],
  ['O1', null, 1, 0.6, 1],
  ['O2', 'O1', 2, 0.5, 1],
  ['O3', 'O1', 2, 0.7, 1],
];

function goals(): Uint8Array {
  const workbook = newWorkbook(sheet);
  const cells = objectives.flatMap((line, row) =>
    line.map((value, column) => cellEdit({ sheet, row, column, to: value })),
  );
  xlsxHost(workbook).apply(cells.filter(({ after }) => after.value !== null));
  return saveWorkbook(workbook);
}

/** The block F1:J4 of a saved file. */
function saved(bytes: Uint8Array): readonly (readonly Cell[])[] {
  const { rows } = readGrid(opened(bytes), sheet);
  return block(rows);
}

function block(rows: readonly (readonly Cell[])[] = []): readonly (readonly Cell[])[] {
  return [0, 1, 2, 3].map((row) => [5, 6, 7, 8, 9].map((column) => rows[row]?.[column] ?? null));
}

function sheetPart(bytes: Uint8Array): string {
  return new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
}

describe('a formula that spills', () => {
  let browser: Browser;
  let page: OpenPage['page'];
  let workbench: OpenPage;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
  });

  beforeEach(async () => {
    workbench = await openPage(browser, {});
    page = workbench.page;
    // Opening what was just saved would otherwise ask about what was typed since.
    page.on('dialog', (dialog) => void dialog.accept());
  });

  afterEach(async () => {
    const { complaints } = workbench;
    await workbench.close();
    expect(complaints).toEqual([]);
  });

  async function save(): Promise<Uint8Array> {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as' }).click();
    return new Uint8Array(await readFile(await (await downloading).path()));
  }

  /** A file in which the formula was typed into F1 and that was saved. */
  async function typedAndSaved(): Promise<Uint8Array> {
    await openByPicker(page, 'Goals.xlsx', goals());
    await typeInto(page, { sheet, cell: 'F1' }, formula);
    await expect.poll(() => shown()).toEqual(answer);
    return save();
  }

  /** Deletes what a cell holds as a person does. */
  async function clear(cell: string): Promise<void> {
    await page.locator(gridCanvas).click({ position: { x: 60, y: 200 } });
    await selectCell(page, sheet, cell);
    await page.keyboard.press('Delete');
  }

  async function shown(): Promise<readonly (readonly Cell[])[]> {
    return block((await readOne(page, sheet))?.rows);
  }

  it('is saved as one block and spills again when the file is opened', async () => {
    const bytes = await typedAndSaved();
    expect(readArrays(opened(bytes), sheet)).toEqual([
      { area: { top: 0, left: 5, bottom: 3, right: 9 }, formula, metadata: '1' },
    ]);
    expect(saved(bytes)).toEqual(answer);
    expect(sheetPart(bytes).match(/<f[ >]/g)).toHaveLength(1);
    expect(lintPackage(bytes)).toEqual([]);
    await openByPicker(page, 'Again.xlsx', bytes);
    expect(await shown()).toEqual(answer);
    await page.getByRole('heading', { name: 'Again.xlsx' }).waitFor();
    const untouched = await save();
    expect(sheetPart(untouched)).toBe(sheetPart(bytes));
  });

  it.runIf(hasLibreOffice())(
    'is one block for LibreOffice, and spills again after it',
    async () => {
      const through = throughLibreOffice(await typedAndSaved());
      expect(readArrays(opened(through), sheet).map(({ area }) => area)).toEqual([
        { top: 0, left: 5, bottom: 3, right: 9 },
      ]);
      // LibreOffice knows no function of ours: what it saves has its own #NAME? in every cell.
      await openByPicker(page, 'Office.xlsx', through);
      expect(await shown()).toEqual(answer);
    },
  );

  it('is saved with its new results when what it reads changes', async () => {
    await openByPicker(page, 'Again.xlsx', await typedAndSaved());
    await typeInto(page, { sheet, cell: 'D3' }, '0.3');
    await expect.poll(() => readCell(page, sheet, 'I2')).toBe(0.5);
    const bytes = await save();
    expect(readArrays(opened(bytes), sheet)).toHaveLength(1);
    expect(saved(bytes).map((row) => row[3])).toEqual(['Score', 0.5, 0.3, 0.7]);
    expect(lintPackage(bytes)).toEqual([]);
  });

  it('takes its block along when it is deleted', async () => {
    await openByPicker(page, 'Again.xlsx', await typedAndSaved());
    await clear('F1');
    await expect.poll(() => readCell(page, sheet, 'J4')).toBe(null);
    const bytes = await save();
    expect(readArrays(opened(bytes), sheet)).toEqual([]);
    expect(
      saved(bytes)
        .flat()
        .every((cell) => cell === null),
    ).toBe(true);
    expect(sheetPart(bytes)).not.toContain('<f');
  });

  it('gives way to what is typed into its block and comes back when that is gone', async () => {
    await openByPicker(page, 'Again.xlsx', await typedAndSaved());
    await typeInto(page, { sheet, cell: 'G3' }, 'mine');
    await expect.poll(() => readCell(page, sheet, 'F1')).toEqual({ error: '#SPILL!' });
    const bytes = await save();
    const { rows, formulas } = readGrid(opened(bytes), sheet, ['formulas']);
    expect(rows[2]?.slice(5)).toEqual([null, 'mine']);
    expect(formulas?.[0]?.[5]).toBe(formula);
    await openByPicker(page, 'Blocked.xlsx', bytes);
    await clear('G3');
    await expect.poll(() => shown()).toEqual(answer);
    expect(saved(await save())).toEqual(answer);
  });

  it('of somebody else is shown at work and left as it is in the file', async () => {
    const file = fixture('features.xlsx');
    await openByPicker(page, 'Features.xlsx', file);
    const read = async () => (await readOne(page, 'Pivot'))?.rows.slice(7, 9).map((row) => row[3]);
    const before = readGrid(opened(file), 'Pivot').rows.slice(7, 9);
    expect(await read()).toEqual(before.map((row) => row[3]));
    await typeInto(page, { sheet: 'OKR Data', cell: 'E2' }, '175');
    const bytes = await save();
    expect(readArrays(opened(bytes), 'Pivot')).toEqual(readArrays(opened(file), 'Pivot'));
    expect(readGrid(opened(bytes), 'Pivot')).toEqual(readGrid(opened(file), 'Pivot'));
  });
});
