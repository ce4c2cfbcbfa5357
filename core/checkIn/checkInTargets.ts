import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { type OkrSheet, readOkrSheet } from '../okr/readOkrSheet.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { splitPeople } from '../vocabulary/splitEntries.ts';

/** One key result that can be checked in, and where its latest value stands. */
export interface CheckInTarget {
  /** Id, or its text where it has none: what a check-in names it by. */
  readonly name: string;
  readonly text: string;
  readonly objective: string | null;
  readonly owners: readonly string[];
  readonly current: number | null;
  readonly target: number | null;
  readonly unit: string | null;
  readonly confidence: number | null;
  /** Day serial of the last check-in its row tells of. */
  readonly checkInDate: number | null;
  readonly isClosed: boolean;
  readonly sheet: OkrSheet;
  readonly row: number;
}

/** Every key result with a place for its latest value, in the order of the sheets. */
export function checkInTargets(
  inputs: readonly CheckInput[],
  context: Context,
): readonly CheckInTarget[] {
  const sheets = inputs
    .filter(({ table }) => table.kind === 'okr')
    .map((input) => readOkrSheet(input, context))
    .filter(({ hasNumbers, table }) => hasNumbers && table.found.current !== undefined);
  return sheets.flatMap((sheet) =>
    sheet.table.rows.flatMap(({ row, values }) => {
      const text = values.keyResult ?? '';
      const name = values.id ?? text;
      if (name === '') return [];
      const { objective, current, target, unit, confidence, checkInDate, closedAs } = values;
      const owners = [...splitPeople(values.owner), ...splitPeople(values.coOwner)];
      const said = { objective, current, target, unit, confidence, checkInDate };
      return [{ name, text, owners, ...said, isClosed: closedAs !== null, sheet, row }];
    }),
  );
}

/** Those of an id or text. */
export function targetsNamed(
  targets: readonly CheckInTarget[],
  name: string,
): readonly CheckInTarget[] {
  const key = nameKey(name);
  const byId = targets.filter((target) => nameKey(target.name) === key);
  return byId.length > 0 ? byId : targets.filter(({ text }) => nameKey(text) === key);
}
