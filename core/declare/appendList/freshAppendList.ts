import type { Columns } from '../../sheet/column.ts';
import type { Edit } from '../../sheet/edit.ts';
import { gridOf } from '../../sheet/grid.ts';
import { blueprintHeaderRow } from '../layOut.ts';
import type { AppendList } from './appendList.ts';

/** Name of the sheet that edits lay out for a template; the template's own where they add none. */
export function sheetAdded(edits: readonly Edit[], sheet: string): string {
  const added = edits.find(
    (edit) => edit.kind === 'sheet' && edit.action === 'add' && edit.sheet.startsWith(sheet),
  );
  return added?.kind === 'sheet' ? added.sheet : sheet;
}

/** The list as a sheet just laid out from its template has it: every column in its place, no row yet. */
export function freshAppendList<C extends Columns>(columns: C, sheet: string): AppendList<C> {
  const places = Object.fromEntries(Object.keys(columns).map((key, column) => [key, column]));
  const headerRow = blueprintHeaderRow;
  const nothing = { added: {}, rows: [], ids: new Set<string>() };
  return {
    ...{ columns, grid: gridOf([], sheet), headerRow, places },
    ...nothing,
    nextRow: headerRow + 1,
  };
}
