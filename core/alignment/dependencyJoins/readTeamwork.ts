import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import {
  type Milestone,
  type MilestoneTable,
  milestonesOf,
} from '../../dependencies/checkMilestones.ts';
import { dependencyColumns } from '../../dependencies/dependencyColumns.ts';
import { milestoneColumns } from '../../dependencies/milestoneColumns.ts';
import {
  type Dependency,
  type DependencyTable,
  readDependencies,
} from '../../dependencies/readDependencies.ts';
import { readRecognised } from '../../recognise/readRecognised.ts';
import { type Directory, readDirectory } from '../raciJoins/departments.ts';
import { type OwnedRow, ownedRows } from '../raciJoins/ownedRows.ts';
import { indexRows, type RowIndex } from '../raciJoins/rowIndex.ts';
import { teamOf } from '../raciJoins/tiedDepartments.ts';

/** A dependency with the team that waits: named in its row, else that of its key result. */
export interface JoinedDependency extends Dependency {
  readonly table: DependencyTable;
  readonly from: string | null;
}

export interface JoinedMilestone extends Milestone {
  readonly table: MilestoneTable;
}

/** Everything a workbook says about departments working together. */
export interface Teamwork {
  readonly rows: readonly OwnedRow[];
  readonly index: RowIndex;
  readonly directory: Directory;
  readonly dependencies: readonly JoinedDependency[];
  readonly milestones: readonly JoinedMilestone[];
}

function ofKind(inputs: readonly CheckInput[], kind: 'dependencies' | 'milestones') {
  return inputs.filter(({ table }) => table.kind === kind);
}

/** Reads dependencies, joint milestones and what they are joined to; each table once. */
export function readTeamwork(inputs: readonly CheckInput[], context: Context): Teamwork {
  const { locale } = context;
  const rows = ownedRows(inputs, context);
  const index = indexRows(rows);
  const dependencies = ofKind(inputs, 'dependencies').flatMap(({ grid, table }) => {
    const read = readRecognised({ grid, table, locale }, dependencyColumns);
    return readDependencies(read).map((dependency) => {
      const { fromTeam, keyResult } = dependency.values;
      const [row] = keyResult === null ? [] : index.byName(keyResult);
      return { ...dependency, table: read, from: fromTeam ?? teamOf(row, index) };
    });
  });
  const milestones = ofKind(inputs, 'milestones').flatMap(({ grid, table }) => {
    const read = readRecognised({ grid, table, locale }, milestoneColumns);
    return milestonesOf(read).map((milestone) => ({ ...milestone, table: read }));
  });
  return { rows, index, directory: readDirectory(inputs, rows, context), dependencies, milestones };
}
