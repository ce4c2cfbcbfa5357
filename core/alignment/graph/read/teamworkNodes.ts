import type { CheckInput } from '../../../declare/check.ts';
import type { Context } from '../../../declare/context.ts';
import { dependencyColumns } from '../../../dependencies/dependencyColumns.ts';
import { milestoneColumns } from '../../../dependencies/milestoneColumns.ts';
import { readDependencies } from '../../../dependencies/readDependencies.ts';
import { readRecognised } from '../../../recognise/readRecognised.ts';
import { placeIn } from '../../../sheet/table.ts';
import { namedPeople } from '../../../vocabulary/splitEntries.ts';
import type { DraftTable } from '../model.ts';
import { aboveWork, draftNode } from './draft.ts';

/** What teams need from each other, under the key result that waits for it. */
export function dependencyNodes({ grid, table }: CheckInput, { locale }: Context): DraftTable {
  const read = readRecognised({ grid, table, locale }, dependencyColumns);
  const nodes = readDependencies(read).map(({ row, values }) => {
    const { id, keyResult, need, toTeam, riskOwner } = values;
    const named = id !== null ? 'id' : need !== null ? 'need' : 'toTeam';
    return draftNode({
      ...{ level: 'dependency', id, label: need ?? toTeam ?? id ?? '', department: toTeam },
      owners: namedPeople(riskOwner),
      place: placeIn(read, row, named),
      parentPlace: read.found.keyResult === undefined ? null : placeIn(read, row, 'keyResult'),
      // What is not listed is named by the check of dependencies.
      references: keyResult === null ? [] : [{ text: keyResult, levels: aboveWork, isHint: true }],
    });
  });
  const parentHeader = placeIn(read, read.headerRow ?? 0, 'keyResult');
  return { kind: 'dependencies', sheet: read.sheet, nodes, parentHeader };
}

/** Milestones that departments reach together, under the objective they serve. */
export function milestoneNodes({ grid, table }: CheckInput, { locale }: Context): DraftTable {
  const read = readRecognised({ grid, table, locale }, milestoneColumns);
  const nodes = read.rows.flatMap(({ row, values }) => {
    const { id, milestone, departments, owners, objective } = values;
    if (milestone === null) return [];
    return [
      draftNode({
        ...{ level: 'milestone', id, label: milestone, department: departments },
        owners: namedPeople(owners),
        place: placeIn(read, row, id === null ? 'milestone' : 'id'),
        parentPlace: read.found.objective === undefined ? null : placeIn(read, row, 'objective'),
        references:
          objective === null ? [] : [{ text: objective, levels: aboveWork, isHint: true }],
      }),
    ];
  });
  const parentHeader = placeIn(read, read.headerRow ?? 0, 'objective');
  return { kind: 'milestones', sheet: read.sheet, nodes, parentHeader };
}
