import type { AppendList, ListForm } from '../declare/appendList/appendList.ts';
import { checkInColumns } from '../okr/checkInColumns.ts';
import { nameKey } from '../statistics/nameKey.ts';

export type CheckInColumns = typeof checkInColumns;

/** The list of check-ins: rows are only ever added. */
export const checkInForm: ListForm<CheckInColumns> = {
  kind: 'check-ins',
  columns: checkInColumns,
  idKey: 'checkInId',
};

/** Value of the lowest row of each key result, by folded name. */
export function lastValues({ rows }: AppendList<CheckInColumns>): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(({ values: { keyResult, current } }) =>
      keyResult === null || current === null ? [] : [[nameKey(keyResult), current] as const],
    ),
  );
}
