import { isBlank } from '../sheet/cell.ts';
import { inverseChart } from '../sheet/chart.ts';
import type { CellEdit, Edit, Reading } from '../sheet/edit.ts';
import type { Grid } from '../sheet/grid.ts';
import { inverseSparklines, isSparklineFormula } from '../sheet/sparkline.ts';
import { cellState } from './cellState.ts';
import { addedSheets } from './plannedAreas.ts';
import { gridsByName, isAsPlanned } from './unfinishedPlan.ts';

const blank = { value: null, formula: null } as const;

function takeCellBack(edit: CellEdit, grid: Grid | undefined): Edit[] {
  const now = cellState(grid, edit.row, edit.column);
  const isFilled = !isBlank(now.value) || now.formula !== null;
  return isFilled && isAsPlanned(now, edit) ? [{ ...edit, before: now, after: blank }] : [];
}

/** Lists and colour rules go; the area looks as one to type in. What was frozen before cannot be known and stays. */
function takeDressingBack(edit: Edit): Edit[] {
  if (edit.kind === 'chart') return [inverseChart(edit)];
  if (edit.kind === 'sparklines') return [inverseSparklines(edit)];
  if (edit.kind === 'validation') return [{ ...edit, rule: null }];
  if (edit.kind !== 'format') return [];
  const { kind, sheet, area } = edit;
  return [{ kind, sheet, area, look: 'input', conditional: [] }];
}

/** An added sheet goes when it holds nothing but what was planned; otherwise it stays as it is. */
function takeSheetBack(sheet: string, own: readonly Edit[], grid: Grid): Edit[] {
  const cells = own.filter((edit): edit is CellEdit => edit.kind === 'cell');
  const cleared = cells.flatMap((edit) => takeCellBack(edit, grid));
  const filled = grid.rows.flatMap((row, index) =>
    row.filter((cell, column) => {
      const formula = grid.formulas?.[index]?.[column] ?? null;
      return !isSparklineFormula(formula) && (!isBlank(cell) || formula !== null);
    }),
  );
  if (filled.length !== cleared.length) return [];
  const drawn = own.filter(({ kind }) => kind === 'chart' || kind === 'sparklines');
  return [
    ...drawn.flatMap(takeDressingBack),
    ...cleared,
    { kind: 'sheet', sheet, action: 'remove' },
  ];
}

/** A record the plan has changed, as it was; one that somebody changed since stays. */
function takeRecordsBack(plan: readonly Edit[], { records }: Reading): Edit[] {
  return plan.flatMap((edit): Edit[] => {
    if (edit.kind !== 'record' || (records[edit.key] ?? null) !== edit.value) return [];
    return [{ kind: 'record', key: edit.key, before: edit.value, value: edit.before }];
  });
}

/**
 * Takes back what a host wrote of a plan: every cell that still is as planned, lists, colours, and the sheets it
 * added where nobody has written since. A typed column that the plan had changed is emptied.
 */
export function takeBack(plan: readonly Edit[], reading: Reading): Edit[] {
  const grids = gridsByName(reading);
  const added = new Set(addedSheets(plan));
  const kept = plan.filter((edit) => 'sheet' in edit && !added.has(edit.sheet));
  const sheets = [...added].flatMap((sheet) => {
    const grid = grids.get(sheet);
    const own = plan.filter((edit) => 'sheet' in edit && edit.sheet === sheet);
    return grid ? takeSheetBack(sheet, own, grid) : [];
  });
  return [
    ...kept.flatMap((edit) =>
      edit.kind === 'cell' ? takeCellBack(edit, grids.get(edit.sheet)) : takeDressingBack(edit),
    ),
    ...takeRecordsBack(plan, reading),
    ...sheets.reverse().sort((a, b) => Number(a.kind === 'sheet') - Number(b.kind === 'sheet')),
  ];
}
