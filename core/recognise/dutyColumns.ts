import { readDuties } from './duties.ts';
import { type SheetView, textAt } from './sheetView.ts';

/** A column with the rows in which duty letters stand. */
export interface DutyColumn {
  readonly column: number;
  readonly rows: readonly number[];
  /** Filled cells between the first and the last of these rows. */
  readonly filledBetween: number;
  readonly letters: ReadonlySet<string>;
}

/** Ours: at this share of letters a column is a person's, notes and legend cells allowed for. */
const leastShare = 0.7;

function dutyColumn(
  view: SheetView,
  column: number,
  memory: Map<string, readonly string[] | null>,
) {
  const rows: number[] = [];
  const letters = new Set<string>();
  for (let row = 0; row < view.height; row += 1) {
    const text = textAt(view, row, column);
    if (text === '' || text.length > 40) continue;
    const known = memory.get(text);
    const duties = known === undefined ? readDuties(text) : known;
    if (known === undefined) memory.set(text, duties);
    if (duties === null || duties.length === 0) continue;
    rows.push(row);
    for (const letter of duties) letters.add(letter);
  }
  return { column, rows, letters };
}

function withFilledBetween(view: SheetView, found: ReturnType<typeof dutyColumn>): DutyColumn {
  const first = found.rows[0] ?? 0;
  const last = found.rows[found.rows.length - 1] ?? -1;
  let filledBetween = 0;
  for (let row = first; row <= last; row += 1) {
    const text = textAt(view, row, found.column);
    if (text !== '' && (readDuties(text)?.length ?? 1) > 0) filledBetween += 1;
  }
  return { ...found, filledBetween };
}

/** Columns whose cells are mostly duty letters. */
export function findDutyColumns(view: SheetView): readonly DutyColumn[] {
  const memory = new Map<string, readonly string[] | null>();
  return Array.from({ length: view.width }, (_, column) => dutyColumn(view, column, memory))
    .filter(({ rows }) => rows.length > 0)
    .map((found) => withFilledBetween(view, found))
    .filter(({ rows, filledBetween }) => rows.length / filledBetween >= leastShare);
}
