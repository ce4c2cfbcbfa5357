import { isoOfSerial } from '../calendar/serial.ts';
import type { Issue } from '../issue/issue.ts';
import type { KeyResultStanding } from '../okr/keyResultStandings.ts';
import type { ClosedOutcome } from '../okr/model.ts';
import type { Edit } from '../sheet/edit.ts';
import { cellAt, type Grid } from '../sheet/grid.ts';
import { freeSheetName } from '../sheet/sheetName.ts';
import { archiveSheet } from './archiveSheet.ts';
import { carryOver } from './carryOver.ts';
import { formulaAt, type WantedCell, type Written, writeCells } from './cellWriter.ts';
import type { CycleObjective, CycleSheets } from './cycleSheets.ts';
import type { CyclePeriod } from './nextPeriod.ts';

export interface RollOverPlan {
  readonly sheets: CycleSheets;
  /** The cycle that is over, and the one that follows. */
  readonly old: CyclePeriod;
  readonly next: CyclePeriod;
  /** Outcomes whose work goes on. */
  readonly carried: readonly ClosedOutcome[];
  /** Every sheet of the workbook, so that names stay free. */
  readonly grids: readonly Grid[];
  readonly today: number;
}

/** What goes on and what is only kept in the archive. */
export interface Parted {
  readonly keyResults: {
    readonly on: readonly KeyResultStanding[];
    readonly over: readonly KeyResultStanding[];
  };
  readonly objectives: {
    readonly on: readonly CycleObjective[];
    readonly over: readonly CycleObjective[];
  };
}

function isOfCycle({ dueDate, keyResult }: KeyResultStanding, { old }: RollOverPlan): boolean {
  return keyResult.values.closedAs !== null && (dueDate === null || dueDate <= old.dueDate);
}

function isObjectiveOfCycle(
  { dueDate, closedAs }: CycleObjective['objective']['values'],
  { old }: RollOverPlan,
): boolean {
  return dueDate === null ? closedAs !== null : dueDate <= old.dueDate;
}

/** Objectives that go on: those with work that does, those not due yet, and everything above them. */
function objectivesOn(
  plan: RollOverPlan,
  over: ReadonlySet<KeyResultStanding>,
): ReadonlySet<number> {
  const { objectives } = plan.sheets;
  const on = new Set<number>();
  objectives.forEach(({ objective, keyResults }, index) => {
    const { closedAs } = objective.values;
    const isDue = isObjectiveOfCycle(objective.values, plan);
    const hasWork = keyResults.some((each) => !over.has(each));
    const isOpen = keyResults.length === 0 && closedAs === null;
    if (!isDue || hasWork || isOpen) on.add(index);
  });
  for (const index of [...on]) {
    let above = objectives[index]?.parent ?? -1;
    while (above >= 0 && !on.has(above)) {
      on.add(above);
      above = objectives[above]?.parent ?? -1;
    }
  }
  return on;
}

/** Parts what goes on from what is over; open work is neither. */
export function partCycle(plan: RollOverPlan): Parted {
  const closed = plan.sheets.keyResults.filter((each) => isOfCycle(each, plan));
  const goesOn = ({ keyResult: { values } }: KeyResultStanding) =>
    values.type === 'baseline'
      ? values.closedAs === 'Postponed'
      : plan.carried.includes(values.closedAs ?? 'Postponed');
  const over = closed.filter((each) => !goesOn(each));
  const on = objectivesOn(plan, new Set(over));
  const { objectives } = plan.sheets;
  return {
    keyResults: { on: closed.filter(goesOn), over },
    objectives: {
      on: objectives.filter((_, index) => on.has(index)),
      over: objectives.filter((_, index) => !on.has(index)),
    },
  };
}

interface TableLike {
  readonly grid: Grid;
  readonly table: {
    readonly headerRow: number | null;
    readonly found: Readonly<Partial<Record<string, number>>>;
  };
}

/** Every cell of a row within the table's columns is emptied; formulas and names that rows below go by stay. */
function clearRow({ grid, table }: TableLike, row: number): Edit[] {
  return Object.entries(table.found).flatMap(([key, column]): Edit[] => {
    if (column === undefined || formulaAt(grid, row, column) !== null) return [];
    const value = cellAt(grid, row, column);
    const isNameBelow = key === 'objective' && cellAt(grid, row + 1, column) === null;
    if (value === null || isNameBelow) return [];
    const place = { sheet: grid.sheet, row, column };
    const blank = { value: null, formula: null };
    return [{ kind: 'cell', ...place, before: { value, formula: null }, after: blank }];
  });
}

function carryKeyResult(standing: KeyResultStanding, next: CyclePeriod): Written {
  const { sheet, keyResult, name } = standing;
  const { grid, table } = sheet;
  const values = Object.entries(carryOver(standing, next));
  const isWorkedOut = (key: string) => {
    const column = table.found[key as keyof typeof table.found];
    return column === undefined || formulaAt(grid, keyResult.row, column) !== null;
  };
  const computed = new Set(['progress', 'status']);
  const wanted = values
    .filter(([key]) => !(computed.has(key) && isWorkedOut(key)))
    .map(([key, value]): WantedCell => ({ row: keyResult.row, key, value, subject: name }));
  return writeCells({ grid, headerRow: table.headerRow, found: table.found }, wanted);
}

function carryObjective({ objective, grid }: CycleObjective, plan: RollOverPlan): Written {
  const { table, row, name, values } = objective;
  const { next } = plan;
  if (!isObjectiveOfCycle(values, plan)) return { edits: [], issues: [] };
  const wanted = { ...next, closedAs: null, closingGrade: null };
  const cells = Object.entries(wanted).map(([key, value]) => ({ row, key, value, subject: name }));
  const progress =
    values.progress === null ? [] : [{ row, key: 'progress', value: 0, subject: name }];
  return writeCells({ grid, headerRow: table.headerRow, found: table.found }, [
    ...cells,
    ...progress,
  ]);
}

/** Copies of every sheet that changes, made before anything on it does. */
function archives({ sheets, grids, old, today }: RollOverPlan): Edit[] {
  const headers = new Map<Grid, number | null>();
  for (const { sheet } of sheets.keyResults) headers.set(sheet.grid, sheet.table.headerRow);
  for (const { objective, grid } of sheets.objectives) headers.set(grid, objective.table.headerRow);
  const taken = grids.map(({ sheet }) => sheet);
  return [...headers].flatMap(([grid, headerRow]) => {
    const sheet = freeSheetName(taken, `${isoOfSerial(old.dueDate)} ${grid.sheet}`);
    taken.push(sheet);
    return archiveSheet(grid, { sheet, day: today, headerRow });
  });
}

/**
 * The next cycle in the rows of the old one: what goes on starts anew, what is over is cleared, and the old cycle stands
 * as values on archive sheets. Rows keep their places, so that whatever refers to the sheet still does.
 */
export function rollOver(plan: RollOverPlan, parted: Parted): Written {
  const carried = [
    ...parted.keyResults.on.map((each) => carryKeyResult(each, plan.next)),
    ...parted.objectives.on.map((each) => carryObjective(each, plan)),
  ];
  const cleared = [
    ...parted.keyResults.over.flatMap(({ sheet, keyResult }) => clearRow(sheet, keyResult.row)),
    ...parted.objectives.over.flatMap(({ objective, grid }) =>
      clearRow({ grid, table: objective.table }, objective.row),
    ),
  ];
  const issues: Issue[] = carried.flatMap((each) => each.issues);
  return {
    edits: [...archives(plan), ...carried.flatMap((each) => each.edits), ...cleared],
    issues,
  };
}
