import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Edit, Host, Needs, Reading, Receipt } from '../../core/sheet/edit.ts';
import { newWorkbook } from '../../workbench/xlsx/newWorkbook.ts';
import { saveWorkbook } from '../../workbench/xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../workbench/xlsx/xlsxHost.ts';
import { hostContract, type Seed, type SeedCell } from '../host-contract/hostContract.ts';
import { launchBrowser, type OpenPage, openPage } from './openPage.ts';
import { openByPicker } from './pageHelpers.ts';

let browser: Browser;
let opened: OpenPage;
let count = 0;

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openPage(browser, {});
  // Each contract leaves unsaved changes behind; the page asks before it lets them go.
  opened.page.on('dialog', (dialog) => void dialog.accept());
});

afterAll(async () => {
  await opened?.close();
  await browser?.close();
});

/** The port of the page, from outside of it. */
const pageHost: Host = {
  read: (needs: Needs): Promise<Reading> =>
    opened.page.evaluate(
      (wanted) => window.tandemPort?.()?.read(wanted) as Promise<Reading>,
      needs,
    ),
  apply: (edits: readonly Edit[]): Promise<Receipt> =>
    opened.page.evaluate((list) => window.tandemPort?.()?.apply(list) as Promise<Receipt>, edits),
};

function workbookOf(seed: Seed): Uint8Array {
  const [first = ''] = Object.keys(seed);
  const workbook = newWorkbook(first);
  const edits = Object.entries(seed).flatMap(([sheet, cells]): Edit[] => [
    ...(sheet === first ? [] : [{ kind: 'sheet', sheet, action: 'add' } as const]),
    ...cells.map((cell) => typed(sheet, cell)),
  ]);
  xlsxHost(workbook).apply(edits);
  // What was seeded is the reader's own, so nothing may count as Tandem's formula.
  const { records } = xlsxHost(workbook).read({ sheets: [], records: ['tandem:formulas'] });
  const stored = records['tandem:formulas'];
  if (stored !== undefined) {
    xlsxHost(workbook).apply([
      { kind: 'record', key: 'tandem:formulas', before: stored, value: null },
    ]);
  }
  return saveWorkbook(workbook);
}

function typed(sheet: string, cell: SeedCell): Edit {
  const { row, column, value, format } = cell;
  const formula = cell.formula ?? null;
  const before = { value: null, formula: null };
  return { kind: 'cell', sheet, row, column, before, after: { value, formula, format } };
}

hostContract('workbench page', async (seed) => {
  count += 1;
  await openByPicker(opened.page, `Contract ${count}.xlsx`, workbookOf(seed));
  return {
    host: pageHost,
    async type(sheet, cell) {
      const { grids } = await pageHost.read({ sheets: [sheet], layers: ['formulas'] });
      const value = grids[0]?.rows[cell.row]?.[cell.column] ?? null;
      const formula = grids[0]?.formulas?.[cell.row]?.[cell.column] ?? null;
      const edit = typed(sheet, cell);
      await pageHost.apply([edit.kind === 'cell' ? { ...edit, before: { value, formula } } : edit]);
    },
  };
});
