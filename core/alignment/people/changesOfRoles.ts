import { isoOfSerial } from '../../calendar/serial.ts';
import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import type { Issue } from '../../issue/issue.ts';
import { placeIn } from '../../sheet/table.ts';
import { wordsOf } from '../../vocabulary/normaliseText.ts';
import { readTold } from '../raciJoins/changesTold.ts';
import { ownedRows } from '../raciJoins/ownedRows.ts';
import { runningCycle } from '../raciJoins/runningCycle.ts';
import { peopleIssues } from './issues.ts';
import type { HeldRole, RoleRegister } from './roleRegister.ts';

function signsOf({ row: { values } }: HeldRole): readonly string[] {
  const { role, person } = values;
  return [role, person]
    .map((text) => wordsOf((text ?? '').replace(/\([^()]*\)/g, ' ')).join(' '))
    .filter((words) => words !== '')
    .map((words) => ` ${words} `);
}

/**
 * Roles that changed after the running cycle began and up to today, without a communication on that day or later that
 * names the role or the person. Silent without a communication plan, without a running cycle or a day.
 */
export function changesOfRoles(
  { roles }: RoleRegister,
  inputs: readonly CheckInput[],
  context: Context,
): readonly Issue[] {
  const { today } = context;
  const hasPlan = inputs.some(({ table }) => table.kind === 'communications');
  const changed = roles.filter(({ row }) => row.values.changedOn !== null);
  if (today === null || !hasPlan || changed.length === 0) return [];
  const cycle = runningCycle(ownedRows(inputs, context), today);
  if (cycle === null) return [];
  const told = readTold(inputs, context);
  return changed.flatMap((held) => {
    const { role, changedOn } = held.row.values;
    if (changedOn === null || changedOn <= cycle.start || changedOn > today) return [];
    const signs = signsOf(held);
    const isTold = told.some(
      ({ day, words }) => day >= changedOn && signs.some((sign) => words.includes(sign)),
    );
    if (isTold) return [];
    return [
      peopleIssues['role-change-not-told']({
        place: placeIn(held.table, held.row.row, 'changedOn'),
        subject: `"${role}"`,
        expected: 'a communication on that day or later that names the role or the person',
        found: `the change of ${isoOfSerial(changedOn)} and no such communication`,
      }),
    ];
  });
}
