import type { AppendList } from '../../declare/appendList/appendList.ts';
import { appendRow, headerEdits, type NewRow } from '../../declare/appendList/appendRow.ts';
import type { TargetChangeColumns } from '../../history/targetColumns.ts';
import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import type { CellEdit, Edit } from '../../sheet/edit.ts';
import { cellAt } from '../../sheet/grid.ts';
import { checkInId } from '../checkInId.ts';
import { type CheckInTarget, targetsNamed } from '../checkInTargets.ts';
import { valueForCell } from '../valueForCell.ts';
import { targetChangeIssues } from './issues.ts';
import type { TargetChange } from './readTargetChange.ts';

export type TargetChangeList = AppendList<TargetChangeColumns>;

/** The one key result that is meant. */
export function meantTarget(
  { keyResult }: TargetChange,
  targets: readonly CheckInTarget[],
): Outcome<CheckInTarget> {
  const [target, ...others] = targetsNamed(targets, keyResult);
  const subject = `"${keyResult}"`;
  if (!target) {
    const expected = targets
      .slice(0, 5)
      .map(({ name }) => name)
      .join(', ');
    const said = { subject, expected: expected || 'a list of key results', found: 'none' };
    return fail(targetChangeIssues['target-change-unknown'](said));
  }
  if (others.length === 0) return succeed(target);
  const said = { subject, expected: 'an id of its own', found: `${others.length + 1}` };
  return fail(targetChangeIssues['target-change-several'](said));
}

/** The new target as its column holds it. */
export function newTarget({ target, isPercent }: TargetChange, meant: CheckInTarget): number {
  return valueForCell({ value: target, isPercent }, meant, 'target') ?? target;
}

/** The cell of the target with its new value, or why it stays. */
function targetEdit(change: TargetChange, meant: CheckInTarget): Outcome<CellEdit> {
  const { sheet, row, name } = meant;
  const { grid, table } = sheet;
  const subject = `"${name}"`;
  const column = table.found.target;
  if (column === undefined) {
    const said = { subject, expected: 'a column for the target', found: 'none' };
    return fail(targetChangeIssues['target-change-no-column'](said));
  }
  const place = { sheet: grid.sheet, row, column };
  const formula = grid.formulas?.[row - grid.top]?.[column - grid.left] ?? null;
  if (formula !== null) {
    const said = { place, subject, expected: 'a typed target', found: formula };
    return fail(targetChangeIssues['target-change-formula'](said));
  }
  const value = newTarget(change, meant);
  const before = cellAt(grid, row, column);
  if (meant.target === value) {
    const said = { place, subject, expected: 'another target', found: `${value}` };
    return fail(targetChangeIssues['target-change-same'](said));
  }
  return succeed({
    kind: 'cell',
    ...place,
    before: { value: before, formula },
    after: { value, formula: null },
  });
}

/** The row of the log. */
export function changeRow(
  change: TargetChange,
  meant: CheckInTarget,
  oldTarget: number | null,
): NewRow {
  const { day, reason, who, token } = change;
  const changeId = checkInId({ who, day, token }, 0);
  const targets = { oldTarget, newTarget: newTarget(change, meant) };
  return { changedOn: day, keyResult: meant.name, ...targets, reason, changedBy: who, changeId };
}

/** The new target and its row in the log, both or neither. */
export function planTargetChange(
  change: TargetChange,
  targets: readonly CheckInTarget[],
  list: TargetChangeList,
): Outcome<readonly Edit[]> {
  const meant = meantTarget(change, targets);
  if (!meant.ok) return meant;
  const edit = targetEdit(change, meant.value);
  if (!edit.ok) return edit;
  const row = changeRow(change, meant.value, meant.value.target);
  const logged = appendRow(list, row, list.nextRow);
  const together = logged.flatMap((one) => (one.kind === 'cell' ? (one.together ?? []) : []))[0];
  return succeed([...headerEdits(list), ...logged, { ...edit.value, together }]);
}
