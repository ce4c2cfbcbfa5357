import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import type { Table } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import type { HistoryColumns } from './historyColumns.ts';
import { forecastIssues } from './issues.ts';

/** Day serial and value, oldest first; one value a day, the one that stands lowest in the sheet. */
export type History = readonly (readonly [day: number, value: number])[];

const place = { argument: 'history' };

/** The values of one key result, or of the only one there is. */
export function historyOf(
  { rows }: Table<HistoryColumns>,
  wanted: string | null,
): Outcome<History> {
  const names = new Map<string, string>();
  for (const { values } of rows)
    if (values.keyResult !== null) names.set(nameKey(values.keyResult), values.keyResult);
  if (wanted === null && names.size > 1) {
    const expected = 'the name of one of them as keyResult';
    return fail(
      forecastIssues['forecast-several-named']({ place, expected, found: `${names.size}` }),
    );
  }
  const key = wanted === null ? null : nameKey(wanted);
  if (key !== null && !names.has(key)) {
    const expected = `one of ${[...names.values()].slice(0, 5).join(', ') || 'the names in a column Key result'}`;
    return fail(
      forecastIssues['forecast-nothing-named']({ place, expected, found: `"${wanted}"` }),
    );
  }
  const byDay = new Map<number, number>();
  for (const { values } of rows) {
    const { checkInDate, current, keyResult } = values;
    const isMeant = key === null || (keyResult !== null && nameKey(keyResult) === key);
    if (isMeant && checkInDate !== null && current !== null) byDay.set(checkInDate, current);
  }
  return succeed([...byDay].sort(([a], [b]) => a - b));
}
