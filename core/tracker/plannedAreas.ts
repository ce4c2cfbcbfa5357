import type { CellEdit, Edit } from '../sheet/edit.ts';
import type { Rectangle } from '../sheet/grid.ts';

/** Part of a sheet that a plan writes to. */
export interface PlannedArea extends Rectangle {
  readonly sheet: string;
}

/** Names of the sheets a plan adds. */
export function addedSheets(edits: readonly Edit[]): readonly string[] {
  return edits.flatMap((edit) =>
    edit.kind === 'sheet' && edit.action === 'add' ? [edit.sheet] : [],
  );
}

/** The columns from the first to the last that a plan writes to in each row, top to bottom. */
function rowSpans(cells: readonly CellEdit[]): Rectangle[] {
  const spans = new Map<number, { left: number; right: number }>();
  for (const { row, column } of cells) {
    const { left, right } = spans.get(row) ?? { left: column, right: column };
    spans.set(row, { left: Math.min(left, column), right: Math.max(right, column) });
  }
  return [...spans]
    .sort(([above], [below]) => above - below)
    .map(([row, { left, right }]) => ({ top: row, left, bottom: row, right }));
}

function union(one: Rectangle, other: Rectangle): Rectangle {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function mergeSpans(spans: readonly Rectangle[], bridgedRows: number): Rectangle[] {
  const areas: Rectangle[] = [];
  for (const span of spans) {
    const last = areas[areas.length - 1];
    const isNear = last && span.top - last.bottom <= bridgedRows + 1;
    if (last && isNear && span.left <= last.right && last.left <= span.right)
      areas[areas.length - 1] = union(last, span);
    else areas.push(span);
  }
  return areas;
}

/**
 * The rectangles a plan writes to on sheets that were there; sheets it adds are left out. `bridgedRows` rows without
 * a change do not part two rectangles: fewer of them, which may take in cells that stand between.
 */
export function plannedAreas(edits: readonly Edit[], bridgedRows = 0): readonly PlannedArea[] {
  const added = new Set(addedSheets(edits));
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    if (edit.kind !== 'cell' || added.has(edit.sheet)) continue;
    const cells = bySheet.get(edit.sheet);
    if (cells) cells.push(edit);
    else bySheet.set(edit.sheet, [edit]);
  }
  return [...bySheet].flatMap(([sheet, cells]) =>
    mergeSpans(rowSpans(cells), bridgedRows).map((area) => ({ sheet, ...area })),
  );
}
