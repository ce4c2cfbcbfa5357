import { appendRow } from '../../declare/appendList/appendRow.ts';
import { findAppendList } from '../../declare/appendList/findAppendList.ts';
import { freshAppendList, sheetAdded } from '../../declare/appendList/freshAppendList.ts';
import type { LayOutList } from '../../declare/appendList/layOutList.ts';
import type { Context } from '../../declare/context.ts';
import {
  type CommandDefinition,
  type CommandResult,
  defineCommand,
  type Json,
} from '../../declare/defineCommand.ts';
import { tablesOf } from '../../declare/tablesOf.ts';
import { targetChangesBlueprint } from '../../history/blueprint.ts';
import { targetChangesForm } from '../../history/forms.ts';
import { targetChangeColumns } from '../../history/targetColumns.ts';
import { mappingKey } from '../../recognise/storedMapping.ts';
import type { Edit, Reading } from '../../sheet/edit.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import { checkInTargets } from '../checkInTargets.ts';
import {
  changeRow,
  meantTarget,
  newTarget,
  planTargetChange,
  type TargetChangeList,
} from './planTargetChange.ts';
import { readTargetChange, type TargetChange } from './readTargetChange.ts';

type Options = Readonly<Record<string, Json>>;

function run(layOut: LayOutList) {
  return (reading: Reading, options: Options, context: Context): CommandResult => {
    const change = readTargetChange(options, context);
    if (!change.ok) return { edits: [], view: null, issues: change.issues };
    const inputs = tablesOf(reading);
    const known = findAppendList(inputs, targetChangesForm, context.locale);
    const laid = known ? [] : layOut(reading, context);
    const sheet = sheetAdded(laid, targetChangesBlueprint.sheet);
    const list = known ?? freshAppendList(targetChangeColumns, sheet);
    const plan = planTargetChange(change.value, checkInTargets(inputs, context), list);
    if (!plan.ok) return { edits: [], view: null, issues: plan.issues };
    const view = { rows: 1, sheet: list.grid.sheet };
    return { edits: [...laid, ...plan.value], view, issues: plan.issues };
  };
}

/** The target before the change: as whoever changed it saw it, else as the log last told. */
function targetBefore({ from }: TargetChange, list: TargetChangeList, name: string) {
  if (from !== null) return from;
  const told = list.rows.filter(
    ({ values }) => values.keyResult !== null && nameKey(values.keyResult) === nameKey(name),
  );
  return told[told.length - 1]?.values.newTarget ?? null;
}

/** The row again where the target was moved but its row was lost; nothing where the target is another one by now. */
function settle(reading: Reading, options: Options, context: Context): readonly Edit[] {
  const change = readTargetChange(options, context);
  const inputs = tablesOf(reading);
  const list = findAppendList(inputs, targetChangesForm, context.locale);
  if (!change.ok || !list) return [];
  const meant = meantTarget(change.value, checkInTargets(inputs, context));
  if (!meant.ok || meant.value.target !== newTarget(change.value, meant.value)) return [];
  const row = changeRow(
    change.value,
    meant.value,
    targetBefore(change.value, list, meant.value.name),
  );
  return list.ids.has(String(row.changeId)) ? [] : appendRow(list, row, list.nextRow);
}

/**
 * Moves the target of a key result and writes down from what, to what, why and by whom. Options: `keyResult`,
 * `target`, `reason` (required), `who`, `date` (today when left out), `from` (the target as it was seen), `token`
 * (a word nobody else has, so that rows are told apart).
 */
export function changeTargetCommand(layOut: LayOutList): CommandDefinition {
  return defineCommand({
    id: 'change-target',
    title: 'Change a target',
    help: 'Moves the target of a key result and writes down why; the old one stays in the log.',
    needs: () => ({ layers: ['formulas', 'formats', 'merges'], records: [mappingKey] }),
    run: run(layOut),
    settle,
  });
}
