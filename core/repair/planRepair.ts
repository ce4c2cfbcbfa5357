import type { Issue } from '../issue/issue.ts';
import type { CellEdit } from '../sheet/edit.ts';
import { unwrapped } from '../sheet/formulaCalls.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import { repairIssues } from './issues.ts';
import { type RepairNames, type RepairTarget, repairFormula } from './repairFormula.ts';
import { sheetsFunctionIn } from './sheetsFunctions.ts';

export interface RepairInput {
  /** Sheets with their formulas. */
  readonly grids: readonly Grid[];
  readonly target: RepairTarget;
  readonly names: RepairNames;
}

/** The formulas to respell, cell by cell, and what was left alone. */
export interface RepairPlan {
  readonly edits: readonly CellEdit[];
  readonly issues: readonly Issue[];
}

interface FormulaCell {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function formulaCells(grid: Grid): FormulaCell[] {
  return (grid.formulas ?? []).flatMap((cells, down) =>
    cells.flatMap((formula, across) =>
      formula === null ? [] : [{ grid, row: grid.top + down, column: grid.left + across, formula }],
    ),
  );
}

function repairCell(
  { grid, row, column, formula }: FormulaCell,
  { target, names }: RepairInput,
): RepairPlan {
  const place = { sheet: grid.sheet, row, column };
  const repaired = repairFormula(formula, target, names);
  const issues = repaired.taken.map((found) =>
    repairIssues['repair-name-taken']({ place, expected: 'a name of its own', found }),
  );
  if (repaired.formula === formula) return { edits: [], issues };
  const isWrapped = target === 'excel' && unwrapped(formula) !== null;
  const sheetsFunction = isWrapped ? sheetsFunctionIn(repaired.formula) : null;
  if (sheetsFunction !== null) {
    const expected = 'functions that Excel has';
    const issue = repairIssues['repair-sheets-function'];
    return { edits: [], issues: [...issues, issue({ place, expected, found: sheetsFunction })] };
  }
  const value = cellAt(grid, row, column);
  const edit: CellEdit = {
    kind: 'cell',
    ...place,
    before: { value, formula },
    after: { value, formula: repaired.formula },
  };
  return { edits: [edit], issues };
}

/** What Google Sheets writes into the cells a result spilled into. */
const spillRemain = /^=\s*IFERROR\(@?__xludf\.DUMMYFUNCTION\("""COMPUTED_VALUE"""\)/i;

function spillRemains(cells: readonly FormulaCell[], edits: readonly CellEdit[]): Issue[] {
  const remains = cells.filter(({ formula }) => spillRemain.test(formula));
  const [first] = remains;
  const isUnwrapped = edits.some(({ before }) => unwrapped(before.formula ?? '') !== null);
  if (!first || !isUnwrapped) return [];
  const place = { sheet: first.grid.sheet, row: first.row, column: first.column };
  const expected = 'blank cells beside the repaired formula';
  const issue = repairIssues['repair-spill-remains'];
  return [issue({ place, expected, found: String(remains.length) })];
}

/**
 * Respells the calls of Tandem's functions in every formula for a host, as cell edits with the formula before and
 * after. The values stay as they are until the host works them out again. A second run has nothing left to do.
 */
export function planRepair(input: RepairInput): RepairPlan {
  const parts = input.grids.map((grid): RepairPlan => {
    const cells = formulaCells(grid);
    const repairs = cells.map((cell) => repairCell(cell, input));
    const edits = repairs.flatMap((repair) => repair.edits);
    const issues = repairs.flatMap((repair) => repair.issues);
    return { edits, issues: [...issues, ...spillRemains(cells, edits)] };
  });
  return {
    edits: parts.flatMap(({ edits }) => edits),
    issues: parts.flatMap(({ issues }) => issues),
  };
}
