import type { Issue } from '../issue/issue.ts';
import { keyResultColumns } from '../okr/keyResultColumns.ts';
import { objectiveColumns } from '../okr/objectiveColumns.ts';
import type { Edit } from '../sheet/edit.ts';
import { placeIn } from '../sheet/table.ts';
import {
  addColumns,
  type WantedCell,
  type Written,
  type WrittenTable,
  writeCells,
} from './cellWriter.ts';
import type { Closing, GradedCycle } from './gradeCycle.ts';
import { cycleIssues } from './issues.ts';

const gradeFormat = '0.00';

const headers = {
  keyResults: {
    closedAs: keyResultColumns.closedAs.header,
    closingGrade: keyResultColumns.closingGrade.header,
  },
  objectives: {
    closedAs: objectiveColumns.closedAs.header,
    closingGrade: objectiveColumns.closingGrade.header,
  },
};

/** Cells of one table, gathered while rows of several tables come along. */
interface Batch {
  readonly table: WrittenTable;
  readonly headers: Readonly<Record<string, string>>;
  readonly cells: WantedCell[];
}

function closingCells({ grade, outcome }: Closing, row: number, subject: string): WantedCell[] {
  const graded =
    grade === null
      ? []
      : [{ row, key: 'closingGrade', value: grade, format: gradeFormat, subject }];
  return [{ row, key: 'closedAs', value: outcome, subject }, ...graded];
}

function batches({ keyResults, objectives }: GradedCycle): readonly Batch[] {
  const found = new Map<object, Batch>();
  const batchOf = (key: object, make: () => Omit<Batch, 'cells'>): Batch => {
    const batch = found.get(key) ?? { ...make(), cells: [] };
    found.set(key, batch);
    return batch;
  };
  for (const closed of keyResults) {
    const { sheet, keyResult, name } = closed.standing;
    const { table, grid } = sheet;
    const batch = batchOf(sheet, () => ({
      table: { grid, headerRow: table.headerRow, found: table.found },
      headers: headers.keyResults,
    }));
    batch.cells.push(...closingCells(closed, keyResult.row, name));
  }
  for (const closed of objectives) {
    const { objective, grid } = closed.objective;
    const { table, row, name } = objective;
    const batch = batchOf(table, () => ({
      table: { grid, headerRow: table.headerRow, found: table.found },
      headers: headers.objectives,
    }));
    batch.cells.push(...closingCells(closed, row, name));
  }
  return [...found.values()];
}

function withoutGrade({ keyResults, objectives }: GradedCycle): Issue[] {
  const ofKeyResults = keyResults.flatMap(({ grade, standing }) =>
    grade !== null || standing.keyResult.values.type === 'baseline'
      ? []
      : [{ place: standing.at, subject: standing.name, expected: 'a value', found: 'none' }],
  );
  const ofObjectives = objectives.flatMap(({ grade, coverage, objective: { objective } }) => {
    if (grade !== null) return [];
    const place = placeIn(objective.table, objective.row);
    const found = `data for ${Math.round(coverage * 100)} % of the weight`;
    return [{ place, subject: objective.name, expected: 'data for most of its weight', found }];
  });
  return [...ofKeyResults, ...ofObjectives].map((about) => cycleIssues['cycle-no-grade'](about));
}

/** Grades and outcomes as edits, in columns that are added where a table lacks them. */
export function closeCycle(graded: GradedCycle): Written {
  const edits: Edit[] = [];
  const issues: Issue[] = [];
  for (const batch of batches(graded)) {
    const added = addColumns(batch.table, batch.headers);
    const written = writeCells(added.table, batch.cells);
    edits.push(...added.edits, ...written.edits);
    issues.push(...written.issues);
  }
  return { edits, issues: [...issues, ...withoutGrade(graded)] };
}
