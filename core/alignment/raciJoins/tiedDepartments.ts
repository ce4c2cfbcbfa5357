import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import { dependencyColumns } from '../../dependencies/dependencyColumns.ts';
import { readDependencies } from '../../dependencies/readDependencies.ts';
import { readRecognised } from '../../recognise/readRecognised.ts';
import type { OwnedRow } from './ownedRows.ts';
import { personKey } from './personNames.ts';
import type { RowIndex } from './rowIndex.ts';

/** Objectives are looked for this many levels up; deeper trees are circles or mistakes. Ours. */
const mostLevels = 12;

/** Key of two departments, whichever comes first. */
export function pairKey(one: string, other: string): string {
  return [personKey(one), personKey(other)].sort().join('\n');
}

/** The team of a key result: its own, else that of the objective it belongs to. */
export function teamOf(row: OwnedRow | undefined, index: RowIndex): string | null {
  if (row === undefined || row.team !== null) return row?.team ?? null;
  const [objective] = row.above === null ? [] : index.byName(row.above);
  return objective?.team ?? null;
}

function pairsOfDependencies(
  inputs: readonly CheckInput[],
  index: RowIndex,
  { locale }: Context,
): string[] {
  return inputs.flatMap(({ grid, table }) => {
    if (table.kind !== 'dependencies') return [];
    const read = readRecognised({ grid, table, locale }, dependencyColumns);
    return readDependencies(read).flatMap(({ values: { fromTeam, keyResult, toTeam } }) => {
      const [row] = keyResult === null ? [] : index.byName(keyResult);
      const from = fromTeam ?? teamOf(row, index);
      return from === null || toTeam === null ? [] : [pairKey(from, toTeam)];
    });
  });
}

/** Pairs of the team of an objective and those of the objectives above it. */
function pairsOfTree(rows: readonly OwnedRow[], { byName }: RowIndex): string[] {
  return rows.flatMap((row) => {
    const { sort, team } = row;
    if (sort !== 'objective' || team === null) return [];
    const pairs: string[] = [];
    let above = row.above;
    for (let level = 0; above !== null && level < mostLevels; level++) {
      const parent: OwnedRow | undefined = byName(above)[0];
      if (parent?.team) pairs.push(pairKey(team, parent.team));
      above = parent?.above ?? null;
    }
    return pairs;
  });
}

/**
 * Pairs of departments (by `pairKey`) whose working together is on record: a dependency between them, or an objective
 * of one that hangs under one of the other.
 */
export function tiedDepartments(
  input: { readonly inputs: readonly CheckInput[]; readonly rows: readonly OwnedRow[] },
  index: RowIndex,
  context: Context,
): ReadonlySet<string> {
  return new Set([
    ...pairsOfDependencies(input.inputs, index, context),
    ...pairsOfTree(input.rows, index),
  ]);
}
