import type { CheckInput } from '../../../declare/check.ts';
import type { Context } from '../../../declare/context.ts';
import { objectiveColumns } from '../../../okr/objectiveColumns.ts';
import { readObjectives } from '../../../okr/readObjectives.ts';
import { readRecognised } from '../../../recognise/readRecognised.ts';
import { placeIn } from '../../../sheet/table.ts';
import { isExplore } from '../../../vocabulary/isExplore.ts';
import { namedPeople } from '../../../vocabulary/splitEntries.ts';
import type { DraftTable } from '../model.ts';
import { aboveObjective, draftNode } from './draft.ts';

/** The objectives of a list. */
export function objectiveNodes({ grid, table }: CheckInput, { locale }: Context): DraftTable {
  const read = readRecognised({ grid, table, locale }, objectiveColumns);
  const hasParent = read.found.parent !== undefined;
  const nodes = readObjectives(read).objectives.map(({ row, name, values }) => {
    const { id, objective, parent, owner, team, weight, explore } = values;
    return draftNode({
      ...{ level: 'objective', id, label: objective ?? name, weight, department: team },
      owners: namedPeople(owner),
      hasOwnerColumn: read.found.owner !== undefined,
      place: placeIn(read, row, id === null ? 'objective' : 'id'),
      parentPlace: hasParent ? placeIn(read, row, 'parent') : null,
      references: parent === null ? [] : [{ text: parent, levels: aboveObjective }],
      isExplore: isExplore(explore) === true,
      explorePlace: placeIn(read, row, 'explore'),
    });
  });
  const parentHeader = placeIn(read, read.headerRow ?? 0, hasParent ? 'parent' : 'objective');
  return { kind: 'okr', sheet: read.sheet, nodes, parentHeader };
}
