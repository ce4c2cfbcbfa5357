import type { Cell } from '../sheet/cell.ts';

/** Ids for rows that have none: the prefix with the next free number; ids that are there stay. */
export function freshIds(existing: readonly Cell[], prefix: string): readonly string[] {
  const taken = new Set(
    existing.map((id) =>
      String(id ?? '')
        .trim()
        .toUpperCase(),
    ),
  );
  let number = 0;
  return existing.map((id) => {
    if (id !== null && String(id).trim() !== '') return String(id);
    do number++;
    while (taken.has(`${prefix}-${number}`.toUpperCase()));
    return `${prefix}-${number}`;
  });
}
