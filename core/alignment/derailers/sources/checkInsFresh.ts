import { settingNumber } from '../../../declare/readSettings.ts';
import { checkInColumns } from '../../../okr/checkInColumns.ts';
import { readRecognised } from '../../../recognise/readRecognised.ts';
import { placeIn } from '../../../sheet/table.ts';
import { nameKey } from '../../../statistics/nameKey.ts';
import type { EvidenceItem, Facts } from '../model.ts';

/** The last day each key result was checked in on, by the key of its id or text; null where no list tells any. */
function lastCheckIns({ inputs, context }: Facts): ReadonlyMap<string, number> | null {
  const lists = inputs.filter(({ table }) => table.kind === 'check-ins');
  if (lists.length === 0) return null;
  const last = new Map<string, number>();
  for (const { grid, table } of lists) {
    const { rows } = readRecognised({ grid, table, locale: context.locale }, checkInColumns);
    for (const { values } of rows) {
      const { keyResult, checkInDate } = values;
      if (keyResult === null || checkInDate === null) continue;
      const key = nameKey(keyResult);
      last.set(key, Math.max(last.get(key) ?? checkInDate, checkInDate));
    }
  }
  return last;
}

/**
 * Key results that are still open, by the last day they were checked in on: in their row or in the list of check-ins.
 * Judged only where the workbook keeps such days at all.
 */
export function checkInsFresh(facts: Facts): EvidenceItem[] {
  const { keyResults, context } = facts;
  const listed = lastCheckIns(facts);
  const oldest = settingNumber(context, 'staleAfter');
  return keyResults.flatMap(({ sheet: { table } }) => {
    if (listed === null && table.found.checkInDate === undefined) return [];
    const place = (row: number) =>
      placeIn(table, row, table.found.checkInDate === undefined ? 'keyResult' : 'checkInDate');
    return table.rows.flatMap(({ row, values }): EvidenceItem[] => {
      if (values.closedAs !== null) return [];
      const days = [values.id, values.keyResult].flatMap((name) => {
        const day = name === null ? undefined : listed?.get(nameKey(name));
        return day === undefined ? [] : [day];
      });
      if (values.checkInDate !== null) days.push(values.checkInDate);
      const subject = values.id ?? values.keyResult ?? `row ${row + 1}`;
      if (days.length === 0 || context.today === null)
        return [{ state: 'unknown', place: place(row), text: `${subject} was never checked in` }];
      const age = context.today - Math.max(...days);
      const state = age <= oldest ? 'good' : 'bad';
      return [{ state, place: place(row), text: `${subject}: last check-in ${age} days ago` }];
    });
  });
}
