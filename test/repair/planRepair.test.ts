import { describe, expect, it } from 'vitest';
import { functions } from '../../core/catalog.ts';
import { repairCommand } from '../../core/repair/command.ts';
import { planRepair } from '../../core/repair/planRepair.ts';
import type { RepairTarget } from '../../core/repair/repairFormula.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { formulaRegisterKey } from '../../core/sheet/formulaRegister.ts';
import type { Grid } from '../../core/sheet/grid.ts';
import { type MemoryHost, memoryHost } from '../../core/sheet/memoryHost.ts';
import { deepFreeze } from '../deepFreeze.ts';

const names = { functions: new Set(functions.map(({ name }) => name)) };
const name: Cell = { error: '#NAME?' };

function sheetOf(cells: readonly (readonly [Cell, string | null])[]): Grid {
  return deepFreeze({
    sheet: 'OKRs',
    top: 0,
    left: 0,
    rows: cells.map(([value]) => [value]),
    formulas: cells.map(([, formula]) => [formula]),
  });
}

const moved = sheetOf([
  [name, '=_xldudf_TANDEM_KR_PROGRESS("increase",1,2,B1)'],
  [4, '=SUM(B1:B3)'],
  ['=KR_PROGRESS(1)', null],
  [0.45, '=IFERROR(__xludf.DUMMYFUNCTION("OKR_SCORE(B1:E9)"),0.45)'],
]);

function plan(grids: readonly Grid[], target: RepairTarget = 'excel') {
  return planRepair({ grids, target, names });
}

function formulas(host: MemoryHost): readonly (readonly (string | null)[])[] | undefined {
  return host.read({ layers: ['formulas'] }).grids[0]?.formulas;
}

describe('planRepair', () => {
  it('gives each formula before and after, and no text', () => {
    const { edits } = plan([moved]);
    expect(edits.map(({ row, before, after }) => [row, before.formula, after.formula])).toEqual([
      [
        0,
        '=_xldudf_TANDEM_KR_PROGRESS("increase",1,2,B1)',
        '=TANDEM.KR_PROGRESS("increase",1,2,B1)',
      ],
      [3, '=IFERROR(__xludf.DUMMYFUNCTION("OKR_SCORE(B1:E9)"),0.45)', '=TANDEM.OKR_SCORE(B1:E9)'],
    ]);
  });

  it('keeps the value a cell shows until the host works it out', () => {
    expect(plan([moved]).edits.map(({ after }) => after.value)).toEqual([name, 0.45]);
  });

  it('is applied to formulas of the user’s own, and a second plan is empty', () => {
    const host = memoryHost([moved]);
    expect(host.apply(plan([moved]).edits).skipped).toEqual([]);
    expect(formulas(host)?.[3]).toEqual(['=TANDEM.OKR_SCORE(B1:E9)']);
    expect(plan(host.read({ layers: ['formulas'] }).grids).edits).toEqual([]);
  });

  it('does not make the user’s formulas Tandem’s own', () => {
    const host = memoryHost([moved]);
    host.apply(plan([moved]).edits);
    expect(host.read({ records: [formulaRegisterKey] }).records).toEqual({});
    const receipt = host.apply([
      {
        kind: 'cell',
        sheet: 'OKRs',
        row: 3,
        column: 0,
        before: { value: 0.45, formula: '=TANDEM.OKR_SCORE(B1:E9)' },
        after: { value: 1, formula: null },
      },
    ]);
    expect(receipt.skipped).toMatchObject([{ issue: { code: 'foreign-formula' } }]);
  });

  it('undo puts every formula back', () => {
    const host = memoryHost([moved]);
    host.apply(host.apply(plan([moved]).edits).inverse);
    expect(formulas(host)).toEqual(moved.formulas);
  });

  it('a formula that changed since the plan is left alone', () => {
    const host = memoryHost([sheetOf([[1, '=KR_PROGRESS(A9)']])]);
    const { edits } = plan([sheetOf([[1, '=KR_PROGRESS(A8)']])]);
    expect(host.apply(edits).skipped).toMatchObject([{ issue: { code: 'cell-changed' } }]);
  });

  it('a wrapped formula with a function only Google Sheets has keeps its value', () => {
    const query = '=IFERROR(__xludf.DUMMYFUNCTION("QUERY(OKR_CASCADE(A1:B3),""select 1"")"),"x")';
    const { edits, issues } = plan([sheetOf([['x', query]])]);
    expect(edits).toEqual([]);
    expect(issues).toMatchObject([
      {
        code: 'repair-sheets-function',
        found: 'QUERY',
        place: { sheet: 'OKRs', row: 0, column: 0 },
      },
    ]);
  });

  it('what a spilled result left beside a repaired formula is told', () => {
    const remain = '=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),5)';
    const { issues } = plan([
      sheetOf([
        [4, '=IFERROR(__xludf.DUMMYFUNCTION("OKR_CASCADE(B1:C3)"),4)'],
        [5, remain],
        [6, remain],
      ]),
    ]);
    expect(issues).toMatchObject([
      { code: 'repair-spill-remains', found: '2', place: { sheet: 'OKRs', row: 1, column: 0 } },
    ]);
  });
});

describe('the repair command', () => {
  const command = repairCommand(functions);
  const reading = { grids: [moved], records: {}, settings: { locale: null, timeZone: null } };
  const context = { today: null, locale: null, timeZone: null };

  it('asks for formulas and answers the plan with its count', () => {
    expect(command.needs({})).toEqual({ layers: ['formulas'] });
    const result = command.run(reading, { for: 'excel' }, context);
    expect(result).toEqual({
      edits: plan([moved]).edits,
      view: { target: 'excel', formulas: 2 },
      issues: [],
    });
  });

  it('an unknown host is an issue that lists those there are', () => {
    expect(command.run(reading, { for: 'numbers' }, context)).toMatchObject({
      edits: [],
      issues: [{ code: 'repair-target-unknown', expected: 'excel or sheets', found: 'numbers' }],
    });
  });
});
