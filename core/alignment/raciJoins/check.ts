import { type CheckInput, defineWorkbookCheck } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import type { Issue } from '../../issue/issue.ts';
import { accountableOwners } from './accountableOwners.ts';
import { changesTold, readTold } from './changesTold.ts';
import { readDirectory } from './departments.ts';
import { departmentsApart } from './departmentsApart.ts';
import { ownedRows } from './ownedRows.ts';
import { type LinkedMatrix, readRaci } from './readRaci.ts';
import { indexRows } from './rowIndex.ts';
import { runningCycle } from './runningCycle.ts';
import { tiedDepartments } from './tiedDepartments.ts';

function joinMatrices(
  matrices: readonly LinkedMatrix[],
  inputs: readonly CheckInput[],
  context: Context,
): Issue[] {
  const { today } = context;
  const rows = ownedRows(inputs, context);
  const index = indexRows(rows);
  const directory = readDirectory(inputs, rows, context);
  const owners = { index, directory, hasLists: rows.length > 0 };
  const tied = tiedDepartments({ inputs, rows }, index, context);
  const cycle = runningCycle(rows, today);
  const told = readTold(inputs, context);
  return matrices.flatMap((matrix) => [
    ...matrix.issues,
    ...accountableOwners(matrix, owners),
    ...departmentsApart(matrix, directory, tied),
    ...(cycle === null || today === null ? [] : changesTold(matrix, told, { cycle, today })),
  ]);
}

/** Joins responsibility matrices to the owners of what their tasks serve, to departments and to communications. */
export const raciJoinsCheck = defineWorkbookCheck({
  id: 'raci-joins',
  summary:
    'Whoever is accountable owns what the task serves, departments that work together say so, changes are told.',
  run(inputs, context) {
    const matrices = inputs.flatMap((input) =>
      input.table.kind === 'raci' ? (readRaci(input, context) ?? []) : [],
    );
    return {
      scores: [],
      issues: matrices.length === 0 ? [] : joinMatrices(matrices, inputs, context),
    };
  },
});
