import type { TableCorrection } from '../bridge.ts';

type Columns = TableCorrection['columns'];

function without(columns: Columns, column: number): Columns {
  const kept: Record<string, number | readonly number[]> = {};
  for (const [role, place] of Object.entries(columns)) {
    if (typeof place === 'number') {
      if (place !== column) kept[role] = place;
      continue;
    }
    const rest = place.filter((one) => one !== column);
    if (rest.length > 0) kept[role] = rest;
  }
  return kept;
}

/** Columns with one column given another role, or none; a role that stands elsewhere already then stands in both. */
export function changeRole(columns: Columns, column: number, role: string | null): Columns {
  const rest = without(columns, column);
  if (role === null) return rest;
  const present = rest[role];
  if (present === undefined) return { ...rest, [role]: column };
  const places = typeof present === 'number' ? [present] : present;
  return { ...rest, [role]: [...places, column].sort((a, b) => a - b) };
}

/** The role a column has; null for none. */
export function roleOf(columns: Columns, column: number): string | null {
  const entry = Object.entries(columns).find(([, place]) =>
    typeof place === 'number' ? place === column : place.includes(column),
  );
  return entry?.[0] ?? null;
}
