import type { Row } from '../sheet/table.ts';
import type { keyResultColumns } from './keyResultColumns.ts';
import type { RowObjective } from './objectiveOfRows.ts';

type KeyResultRow = Row<typeof keyResultColumns>;

/** Columns that people fill in once an objective, beside its name. */
const inherited = ['owner', 'team', 'startDate', 'dueDate'] as const;

type InheritedKey = (typeof inherited)[number];

/** True when one row after another names the same objective: nothing is left out then, so a blank is no "as above". */
function namesEveryRow(rows: readonly KeyResultRow[], places: readonly RowObjective[]): boolean {
  const named = rows.map(({ row }, index) => {
    const place = places[index];
    return place !== undefined && place.namedAt === row ? place.objective : null;
  });
  return named.some((name, index) => index > 0 && name !== null && name === named[index - 1]);
}

/** True when the column is filled beside objective names only, as in merged cells. */
function isPerObjective(
  rows: readonly KeyResultRow[],
  places: readonly RowObjective[],
  key: InheritedKey,
): boolean {
  const below = rows.filter(({ row }, index) => places[index]?.namedAt !== row);
  const beside = rows.filter(({ row }, index) => places[index]?.namedAt === row);
  return (
    below.length > 0 &&
    below.every(({ values }) => values[key] === null) &&
    beside.some(({ values }) => values[key] !== null)
  );
}

/**
 * Rows with owner, team and dates taken from the row that names their objective, in sheets that fill those in once
 * an objective. `places` says for each row where its objective is named.
 */
export function inheritFromObjective(
  rows: readonly KeyResultRow[],
  places: readonly RowObjective[],
): readonly KeyResultRow[] {
  if (namesEveryRow(rows, places)) return rows;
  const keys = inherited.filter((key) => isPerObjective(rows, places, key));
  if (keys.length === 0) return rows;
  const byRow = new Map(rows.map(({ row, values }) => [row, values]));
  return rows.map(({ row, values }, index) => {
    const source = byRow.get(places[index]?.namedAt ?? -1) ?? values;
    const taken = Object.fromEntries(keys.map((key) => [key, source[key]]));
    return { row, values: { ...values, ...taken } };
  });
}
