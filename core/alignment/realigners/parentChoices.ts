import { sheetAdded } from '../../declare/appendList/freshAppendList.ts';
import { blueprintHeaderRow, fillCell } from '../../declare/layOut.ts';
import { objectivesBlueprint } from '../../okr/blueprint.ts';
import { objectiveColumns } from '../../okr/objectiveColumns.ts';
import type { Edit } from '../../sheet/edit.ts';
import type { Facts } from '../derailers/model.ts';
import { objectiveLevels } from '../graph/levels.ts';
import { findKnownList } from './appendMissing.ts';
import { goalRows, isLine, nameOf } from './goalTree.ts';
import type { KnownList } from './realigner.ts';

/** Lists of objectives; key results are another list of the same kind. */
export const objectiveList: KnownList = {
  ...{ kind: 'okr', columns: objectiveColumns, idKey: 'objective' },
  isList: ({ keyResult }) => keyResult === undefined,
};

/** What the list of a cell may hold in Excel, all choices with their commas. */
const longestList = 255;

/** Rows below the last one that take the list as well. */
const spareRows = 20;

/** What an objective may name: lines of the strategy before other objectives, as many as a list takes. */
function parentNames(facts: Facts): readonly string[] {
  const { nodes } = facts.graph;
  const listed = nodes.filter(({ level, isListed }) => isListed && objectiveLevels.includes(level));
  const found = goalRows(facts).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  const names = [...nodes.filter(isLine).map(nameOf), ...listed.map(nameOf), ...found];
  let length = 0;
  return [...new Set(names)].filter((name) => {
    if (name.includes(',') || length + name.length >= longestList) return false;
    length += name.length + 1;
    return true;
  });
}

/** The column of what objectives serve, as it will stand: in the list that is there, or in the one being added. */
function parentColumn(facts: Facts, planned: readonly Edit[]) {
  const list = findKnownList(facts, objectiveList);
  if (list) {
    const { grid, headerRow, places, added, nextRow } = list;
    const own = objectiveColumns.parent.header;
    // Only this column is given to a list that lacks others as well: it takes the first free place.
    const column = added.parent === undefined ? places.parent : firstFree(list);
    return { sheet: grid.sheet, headerRow, nextRow, column, header: added.parent && own };
  }
  const sheet = sheetAdded(planned, objectivesBlueprint.sheet);
  const column = Object.keys(objectiveColumns).indexOf('parent');
  const nextRow = blueprintHeaderRow + 1 + goalRows(facts).length;
  return { sheet, headerRow: blueprintHeaderRow, nextRow, column, header: undefined };
}

function firstFree({
  grid,
}: {
  readonly grid: { readonly left: number; readonly rows: readonly (readonly unknown[])[] };
}) {
  return grid.rows.reduce((most, row) => Math.max(most, grid.left + row.length), grid.left);
}

/**
 * What objectives serve is chosen from a list of the names there are, ids where rows have them; a list of objectives without such a column is given
 * one. Nothing where neither a row nor that column is new.
 */
export function parentChoices(facts: Facts, planned: readonly Edit[]): readonly Edit[] {
  const { sheet, headerRow, nextRow, column, header } = parentColumn(facts, planned);
  const isNew =
    header !== undefined || planned.some((edit) => 'sheet' in edit && edit.sheet === sheet);
  const values = parentNames(facts);
  if (column === undefined || !isNew) return [];
  const area = { top: headerRow + 1, left: column, bottom: nextRow + spareRows, right: column };
  const heading = header
    ? [fillCell({ sheet, row: headerRow, column }, { value: header, formula: null })]
    : [];
  if (values.length === 0) return heading;
  return [
    ...heading,
    { kind: 'validation', sheet, area, rule: { type: 'list', values, strict: false } },
  ];
}
