import type { CheckInput } from '../../../declare/check.ts';
import type { Context } from '../../../declare/context.ts';
import { readRecognised } from '../../../recognise/readRecognised.ts';
import { measureColumns } from '../../../scorecard/columns.ts';
import { type MeasureRow, measureRows } from '../../../scorecard/measureRows.ts';
import { idColumn } from '../../../sheet/column.ts';
import { placeIn, type Table } from '../../../sheet/table.ts';
import { nameKey } from '../../../statistics/nameKey.ts';
import { namedPeople } from '../../../vocabulary/splitEntries.ts';
import type { DraftNode, DraftTable } from '../model.ts';
import { draftNode, levelsAbove } from './draft.ts';

/** A scorecard's columns, and what its objectives serve where somebody wrote it down. */
const columns = {
  ...measureColumns,
  parent: idColumn({ header: 'Parent', help: 'What it serves.' }),
};

type ScorecardTable = Table<typeof columns>;

function objectiveNode(
  table: ScorecardTable,
  { row, objective, perspective }: MeasureRow,
): DraftNode {
  const parent = table.rows.find((each) => each.row === row.row)?.values.parent ?? null;
  return draftNode({
    ...{ level: 'scorecard objective', label: objective, isListed: false },
    group: perspective === '' ? null : perspective,
    place: placeIn(table, row.row, 'objective'),
    parentPlace: table.found.parent === undefined ? null : placeIn(table, row.row, 'parent'),
    references: parent === null ? [] : [{ text: parent, levels: levelsAbove(2) }],
  });
}

function measureNode(table: ScorecardTable, { row, objective, measure }: MeasureRow): DraftNode {
  const reference = { text: objective, levels: ['scorecard objective'] as const, isOwnTable: true };
  return draftNode({
    ...{ level: 'kpi', label: measure ?? '', isListed: false, weight: row.values.weight },
    owners: namedPeople(row.values.owner),
    hasOwnerColumn: table.found.owner !== undefined,
    place: placeIn(table, row.row, 'measure'),
    references: objective === '' ? [] : [reference],
  });
}

/** Objectives and measures of a scorecard, by their wording: most scorecards have no ids. */
export function scorecardNodes({ grid, table }: CheckInput, { locale }: Context): DraftTable {
  const read = readRecognised({ grid, table, locale }, columns);
  const { rows } = measureRows(read);
  const objectives = new Map<string, DraftNode>();
  for (const row of rows) {
    const key = nameKey(row.objective);
    if (key !== '' && !objectives.has(key)) objectives.set(key, objectiveNode(read, row));
  }
  const measures = rows.filter(({ measure }) => measure).map((row) => measureNode(read, row));
  const { found, headerRow, sheet } = read;
  const header = found.parent === undefined ? 'objective' : 'parent';
  return {
    ...{ kind: 'scorecard', sheet, nodes: [...objectives.values(), ...measures] },
    parentHeader: placeIn(read, headerRow ?? 0, header),
  };
}
