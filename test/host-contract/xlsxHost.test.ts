import type { CellEdit, Edit } from '../../core/sheet/edit.ts';
import { formulaRegisterKey } from '../../core/sheet/formulaRegister.ts';
import { cellAt } from '../../core/sheet/grid.ts';
import { newWorkbook } from '../../workbench/xlsx/newWorkbook.ts';
import { type XlsxHost, xlsxHost } from '../../workbench/xlsx/xlsxHost.ts';
import type { SeedCell } from './contractWorkbook.ts';
import { hostContract } from './hostContract.ts';

/** Does something to the file that the register of Tandem's formulas does not learn of. */
function unregistered(host: XlsxHost, change: () => void): void {
  const keys = { sheets: [], records: [formulaRegisterKey] };
  const before = host.read(keys).records[formulaRegisterKey] ?? null;
  change();
  const now = host.read(keys).records[formulaRegisterKey] ?? null;
  if (now !== before) {
    host.apply([{ kind: 'record', key: formulaRegisterKey, before: now, value: before }]);
  }
}

function typed(host: XlsxHost, sheet: string, cell: SeedCell): CellEdit {
  const { row, column, value, formula = null, format } = cell;
  const grid = host.read({ sheets: [sheet], layers: ['formulas'] }).grids[0];
  const before = {
    value: grid ? cellAt(grid, row, column) : null,
    formula: grid?.formulas?.[row - grid.top]?.[column - grid.left] ?? null,
  };
  return { kind: 'cell', sheet, row, column, before, after: { value, formula, format } };
}

hostContract('xlsx host', (seed) => {
  const [first = 'Sheet1', ...others] = Object.keys(seed);
  const host = xlsxHost(newWorkbook(first));
  const added = others.map((sheet): Edit => ({ kind: 'sheet', sheet, action: 'add' }));
  const type = (sheet: string, cell: SeedCell) =>
    unregistered(host, () => host.apply([typed(host, sheet, cell)]));
  host.apply(added);
  for (const [sheet, cells] of Object.entries(seed)) for (const cell of cells) type(sheet, cell);
  return { host, type };
});
