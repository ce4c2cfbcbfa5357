import type { CheckInput } from '../../../declare/check.ts';
import type { Context } from '../../../declare/context.ts';
import type { Place } from '../../../issue/issue.ts';
import { type OkrSheet, readOkrSheet } from '../../../okr/readOkrSheet.ts';
import { cellAt } from '../../../sheet/grid.ts';
import { placeIn } from '../../../sheet/table.ts';
import { nameKey } from '../../../statistics/nameKey.ts';
import { namedPeople } from '../../../vocabulary/splitEntries.ts';
import { objectiveLevels } from '../levels.ts';
import type { DraftNode, DraftTable, Reference } from '../model.ts';
import { aboveObjective, draftNode, levelsAbove } from './draft.ts';

type Row = OkrSheet['table']['rows'][number];

/** The column that says what the objective beside a key result serves; null where the sheet has none. */
function parentColumn({ table }: CheckInput, sheet: OkrSheet): number | null {
  const { parent } = table.columns;
  // Without a column of objectives the parent is the objective itself.
  return typeof parent === 'number' && sheet.table.found.objective !== undefined ? parent : null;
}

function textAt({ grid }: CheckInput, row: number, column: number | null): string | null {
  const cell = column === null ? null : cellAt(grid, row, column);
  return cell === null || typeof cell === 'object' ? null : String(cell).trim() || null;
}

/** The objectives named beside key results: the first row of each says where. */
function mentionedObjectives(input: CheckInput, sheet: OkrSheet): DraftNode[] {
  const column = parentColumn(input, sheet);
  const first = new Map<string, Row>();
  for (const row of sheet.table.rows) {
    const key = nameKey(row.values.objective ?? '');
    if (key !== '' && !first.has(key)) first.set(key, row);
  }
  const namedAt = new Map(sheet.objectives.map(({ objective, row }) => [nameKey(objective), row]));
  return [...first].map(([key, row]) => {
    const parent = textAt(input, row.row, column);
    const label = row.values.objective ?? '';
    const sheetName = input.grid.sheet;
    return draftNode({
      ...{ level: 'objective', label, isListed: false, department: row.values.team },
      place: placeIn(sheet.table, namedAt.get(key) ?? row.row, 'objective'),
      parentPlace: column === null ? null : { sheet: sheetName, row: row.row, column },
      references: parent === null ? [] : [{ text: parent, levels: aboveObjective }],
    });
  });
}

/** Where the objective of a row can be typed: its column, else the row that names it. */
function objectivePlace(input: CheckInput, sheet: OkrSheet, row: number): Place | null {
  const { parent } = input.table.columns;
  if (sheet.table.found.objective !== undefined) return placeIn(sheet.table, row, 'objective');
  return typeof parent === 'number' ? { sheet: input.grid.sheet, row, column: parent } : null;
}

/** What a key result may belong to. */
const aboveKeyResult = [...objectiveLevels, ...levelsAbove(3)];

function keyResultNode(input: CheckInput, sheet: OkrSheet, { row, values }: Row): DraftNode {
  const { id, keyResult, objective, owner, team, weight, linkedMeasure } = values;
  const reference: Reference = { text: objective ?? '', levels: aboveKeyResult };
  return draftNode({
    ...{ level: 'key result', id, label: keyResult ?? id ?? `row ${row + 1}`, weight },
    ...{ department: team, owners: namedPeople(owner), measure: linkedMeasure },
    hasOwnerColumn: sheet.table.found.owner !== undefined,
    place: placeIn(sheet.table, row, id === null ? 'keyResult' : 'id'),
    parentPlace: objectivePlace(input, sheet, row),
    measurePlace:
      sheet.table.found.linkedMeasure === undefined
        ? null
        : placeIn(sheet.table, row, 'linkedMeasure'),
    references: objective === null ? [] : [reference],
  });
}

/** Key results of a sheet, and the objectives it names without listing them. */
export function keyResultNodes(input: CheckInput, context: Context): DraftTable {
  const sheet = readOkrSheet(input, context);
  const { table } = sheet;
  const rows = table.rows.filter(({ values }) => values.keyResult !== null || values.id !== null);
  const nodes = [
    ...mentionedObjectives(input, sheet),
    ...rows.map((row) => keyResultNode(input, sheet, row)),
  ];
  const parentHeader = placeIn(table, table.headerRow ?? 0, 'objective');
  return { kind: 'okr', sheet: table.sheet, nodes, parentHeader };
}
