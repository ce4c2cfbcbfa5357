import type { Issue, Place } from '../issue/issue.ts';

function keyOf({ sheet = '', row, column }: Place): string | null {
  return row === undefined || column === undefined ? null : `${row}:${column}:${sheet}`;
}

/**
 * Issues without those that only repeat that a formula fails: where a cell holds an error value, whatever else is
 * missing at that cell is missing because of it. Order stays.
 */
export function withoutEchoes(issues: readonly Issue[]): readonly Issue[] {
  const failing = new Set(
    issues.filter(({ code }) => code === 'cell-error').map(({ place }) => keyOf(place)),
  );
  failing.delete(null);
  return issues.filter(({ code, place }) => code === 'cell-error' || !failing.has(keyOf(place)));
}
