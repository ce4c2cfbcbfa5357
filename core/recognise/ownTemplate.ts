import type { FoundTable } from './found.ts';
import { filledColumns, type SheetView, textAt } from './sheetView.ts';

/** Rows searched for a template's header: a title may stand above. Ours. */
const headerSearch = 12;

/** Headers of the template of a responsibility matrix beside its people; the first three no ordinary list has together. */
const matrixHeaders = {
  task: 'Task',
  linkedMeasure: 'Linked key result',
  accountableSince: 'Accountable since',
  check: 'Check',
} as const;

const rankingHeaders = { priority: 'Priority', officialRank: 'Official rank' } as const;

function columnOf(view: SheetView, row: number, header: string): number | undefined {
  return filledColumns(view, row).find((column) => textAt(view, row, column) === header);
}

function lastFilled(view: SheetView, header: number): number {
  let last = header;
  for (let row = header + 1; row < view.height; row += 1)
    if ((view.filled[row] ?? 0) > 0) last = row;
  return last;
}

function found(
  view: SheetView,
  header: number,
  { kind, columns }: Pick<FoundTable, 'kind' | 'columns'>,
): FoundTable {
  const filled = filledColumns(view, header);
  return {
    ...{ kind, columns, headerRow: header, lastRow: lastFilled(view, header) },
    left: filled[0] ?? 0,
    right: filled[filled.length - 1] ?? 0,
    confidence: 0.9,
    why: ['the headers are those of the template', 'it is still to be filled in'],
  };
}

function matrixAt(view: SheetView, row: number): FoundTable | null {
  const task = columnOf(view, row, matrixHeaders.task);
  const linkedMeasure = columnOf(view, row, matrixHeaders.linkedMeasure);
  const accountableSince = columnOf(view, row, matrixHeaders.accountableSince);
  if (task === undefined || linkedMeasure === undefined || accountableSince === undefined)
    return null;
  const check = columnOf(view, row, matrixHeaders.check);
  const end = Math.min(check ?? linkedMeasure, linkedMeasure, accountableSince);
  const people = filledColumns(view, row).filter((column) => column > task && column < end);
  if (people.length < 2) return null;
  return found(view, row, {
    kind: 'raci',
    columns: { task, people, linkedMeasure, accountableSince },
  });
}

/** True where nothing but numbers stands below the header. */
function mayRank(view: SheetView, header: number, column: number): boolean {
  for (let row = header + 1; row < view.height; row += 1)
    if (!/^(?:\d{1,3}(?:[.,]5)?)?$/.test(textAt(view, row, column))) return false;
  return true;
}

function rankingAt(view: SheetView, row: number): FoundTable | null {
  const priority = columnOf(view, row, rankingHeaders.priority);
  const officialRank = columnOf(view, row, rankingHeaders.officialRank);
  if (priority === undefined || officialRank === undefined) return null;
  const people = filledColumns(view, row).filter(
    (column) => column > officialRank && mayRank(view, row, column),
  );
  if (people.length < 2) return null;
  return found(view, row, { kind: 'rankings', columns: { priority, people, officialRank } });
}

/**
 * A matrix or a ranking laid out from Tandem's own template and hardly filled in yet, told by the headers that no other
 * list has; null where there is none. People may have been renamed and inserted.
 */
export function findOwnTemplate(view: SheetView): FoundTable | null {
  for (let row = 0; row < Math.min(headerSearch, view.height); row += 1) {
    const table = matrixAt(view, row) ?? rankingAt(view, row);
    if (table) return table;
  }
  return null;
}
