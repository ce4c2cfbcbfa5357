import type { CheckInput } from '../../../declare/check.ts';
import type { Context } from '../../../declare/context.ts';
import { readInitiatives } from '../../../initiatives/readInitiatives.ts';
import { placeIn } from '../../../sheet/table.ts';
import { namedPeople } from '../../../vocabulary/splitEntries.ts';
import type { DraftTable, Reference } from '../model.ts';
import { aboveWork, draftNode } from './draft.ts';

/** What is done for objectives and key results; a part of an initiative hangs under the whole. */
export function initiativeNodes(input: CheckInput, { locale }: Context): DraftTable {
  const table = readInitiatives(input, locale);
  const { found, sheet, headerRow } = table;
  const key = found.objective !== undefined || found.parent === undefined ? 'objective' : 'parent';
  const nodes = table.rows.map(({ row, values }) => {
    const { id, initiative, objective, parent, owner, team, budget } = values;
    const references: Reference[] = [];
    if (objective !== null) references.push({ text: objective, levels: aboveWork });
    // A list with one column for what its rows serve may name either in it.
    const levels = ['initiative' as const, ...aboveWork];
    const place = placeIn(table, row, 'parent');
    if (parent !== null) references.push({ text: parent, levels, place });
    return draftNode({
      ...{ level: 'initiative', id, label: initiative ?? '', references, amount: budget },
      ...{
        owners: namedPeople(owner),
        department: team,
        hasOwnerColumn: found.owner !== undefined,
      },
      place: placeIn(table, row, id === null ? 'initiative' : 'id'),
      parentPlace: found[key] === undefined ? null : placeIn(table, row, key),
    });
  });
  const header = found[key] === undefined ? 'initiative' : key;
  return {
    ...{ kind: 'initiatives', sheet, nodes },
    parentHeader: placeIn(table, headerRow ?? 0, header),
  };
}
