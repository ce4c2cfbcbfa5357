import { readBudget } from '../../../budget/readBudget.ts';
import type { CheckInput } from '../../../declare/check.ts';
import type { Context } from '../../../declare/context.ts';
import { placeIn } from '../../../sheet/table.ts';
import { isExplore } from '../../../vocabulary/isExplore.ts';
import { namedPeople } from '../../../vocabulary/splitEntries.ts';
import type { DraftTable } from '../model.ts';
import { aboveWork, draftNode } from './draft.ts';

/** Lines of a budget. */
export function budgetNodes(input: CheckInput, { locale }: Context): DraftTable {
  const table = readBudget(input, locale);
  const { found, sheet, headerRow } = table;
  const nodes = table.rows.map(({ row, values }) => {
    const { id, line, planned, actual, objective, department, owner, explore } = values;
    const levels = [...aboveWork, 'initiative' as const];
    const named = id !== null ? 'id' : line !== null ? 'line' : 'planned';
    return draftNode({
      ...{ level: 'budget', id, label: line ?? id ?? `row ${row + 1}`, department },
      ...{ amount: planned ?? actual, owners: namedPeople(owner) },
      hasOwnerColumn: found.owner !== undefined,
      place: placeIn(table, row, named),
      parentPlace: found.objective === undefined ? null : placeIn(table, row, 'objective'),
      references: objective === null ? [] : [{ text: objective, levels }],
      isExplore: isExplore(explore) === true,
      explorePlace: placeIn(table, row, 'explore'),
    });
  });
  const header = found.objective === undefined ? 'line' : 'objective';
  return { kind: 'budget', sheet, nodes, parentHeader: placeIn(table, headerRow ?? 0, header) };
}
