import { parseRange, rangeAddress } from '../../core/sheet/a1.ts';
import type { CellChange, ChangeKind } from '../cellChange.ts';

/** Changes that belong together: one cell, or a formula filled down a column. */
export interface ChangeRun {
  /** `H5`, or `H5:H24` for a run. */
  readonly cells: string;
  readonly kind: ChangeKind;
  readonly changes: readonly CellChange[];
}

export interface ChangeGroup {
  readonly sheet: string;
  readonly count: number;
  readonly runs: readonly ChangeRun[];
}

interface PlacedChange {
  readonly change: CellChange;
  readonly row: number;
  readonly column: number;
  readonly pattern: string;
}

/** The formula with row numbers relative to its own row, so that a filled-down formula looks the same in every row. */
function relativePattern(formula: string, row: number): string {
  return formula.replace(
    /"(?:[^"]|"")*"|(\$?[A-Z]{1,3})(\$?)(\d+)/g,
    (whole, letters: string | undefined, fixed: string, digits: string) => {
      if (letters === undefined || fixed === '$') return whole;
      return `${letters}[${Number(digits) - 1 - row}]`;
    },
  );
}

function place(change: CellChange): PlacedChange {
  const area = parseRange(change.cell);
  if (!area) throw new RangeError(`a change names no cell: ${change.cell}`);
  const pattern = change.formula === null ? '' : relativePattern(change.formula, area.top);
  return { change, row: area.top, column: area.left, pattern };
}

function continues(previous: PlacedChange | undefined, next: PlacedChange): boolean {
  return (
    previous !== undefined &&
    next.pattern !== '' &&
    previous.pattern === next.pattern &&
    previous.change.kind === next.change.kind &&
    previous.column === next.column &&
    previous.row + 1 === next.row
  );
}

function toRun(placed: readonly PlacedChange[]): ChangeRun[] {
  const first = placed[0];
  const last = placed[placed.length - 1];
  if (!first || !last) return [];
  const area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
  return [
    {
      cells: rangeAddress(area),
      kind: first.change.kind,
      changes: placed.map(({ change }) => change),
    },
  ];
}

/** Column by column where formulas are filled down; rows of plain values one after the other, as they are read. */
function inReadingOrder(changes: readonly CellChange[]): readonly PlacedChange[] {
  const byRow = changes.every(({ formula }) => formula === null);
  const order = (a: PlacedChange, b: PlacedChange) =>
    byRow ? a.row - b.row || a.column - b.column : a.column - b.column || a.row - b.row;
  return changes.map(place).sort(order);
}

function runsOf(changes: readonly CellChange[]): readonly ChangeRun[] {
  const placed = inReadingOrder(changes);
  const runs: PlacedChange[][] = [];
  for (const next of placed) {
    const run = runs[runs.length - 1];
    if (run && continues(run[run.length - 1], next)) run.push(next);
    else runs.push([next]);
  }
  return runs.flatMap(toRun);
}

/** Changes by sheet in the order they come; a formula filled down is one run, plain values stand row by row. Every change is in exactly one run. */
export function groupChanges(changes: readonly CellChange[]): readonly ChangeGroup[] {
  const bySheet = new Map<string, CellChange[]>();
  for (const change of changes) {
    const list = bySheet.get(change.sheet);
    if (list) list.push(change);
    else bySheet.set(change.sheet, [change]);
  }
  return [...bySheet].map(([sheet, list]) => ({ sheet, count: list.length, runs: runsOf(list) }));
}

function overwrites({ runs }: ChangeGroup): boolean {
  return runs.some(({ kind }) => kind === 'replaces' || kind === 'clears');
}

/** Groups of sheets where something is overwritten, then those of other sheets there are already, then those of new ones; each in the order they come. */
export function presentFirst(
  groups: readonly ChangeGroup[],
  present: readonly string[],
): readonly ChangeGroup[] {
  const rank = (group: ChangeGroup) =>
    overwrites(group) ? 0 : present.includes(group.sheet) ? 1 : 2;
  return [0, 1, 2].flatMap((place) => groups.filter((group) => rank(group) === place));
}
