import { findAppendList } from '../declare/appendList/findAppendList.ts';
import { freshAppendList, sheetAdded } from '../declare/appendList/freshAppendList.ts';
import type { LayOutList } from '../declare/appendList/layOutList.ts';
import type { Context } from '../declare/context.ts';
import {
  type CommandDefinition,
  type CommandResult,
  defineCommand,
  type Json,
} from '../declare/defineCommand.ts';
import { tablesOf } from '../declare/tablesOf.ts';
import { checkInsBlueprint } from '../okr/blueprint.ts';
import { checkInColumns } from '../okr/checkInColumns.ts';
import { mappingKey } from '../recognise/storedMapping.ts';
import { cellDay } from '../sheet/cellValue.ts';
import type { Edit, Reading } from '../sheet/edit.ts';
import { readEntries } from './checkInEntry.ts';
import { checkInForm } from './checkInForm.ts';
import type { CheckInAuthor } from './checkInId.ts';
import { missingRows, planCheckIn } from './planCheckIn.ts';

type Options = Readonly<Record<string, Json>>;

function authorOf({ who, token, date }: Options, context: Context): CheckInAuthor {
  const typed = typeof date === 'string' || typeof date === 'number' ? date : null;
  const day = typed === null ? context.today : cellDay(typed, { locale: context.locale }).value;
  if (typeof day !== 'number') throw new TypeError('a check-in needs the day in its context');
  const text = (value: Json | undefined) =>
    typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  return { who: text(who), token: text(token), day };
}

function run(addCheckIns: LayOutList) {
  return (reading: Reading, options: Options, context: Context): CommandResult => {
    const entries = readEntries(options.entries, context.locale);
    if (!entries.ok) return { edits: [], view: null, issues: entries.issues };
    const inputs = tablesOf(reading);
    const known = findAppendList(inputs, checkInForm, context.locale);
    const laid = known ? [] : addCheckIns(reading, context);
    const list =
      known ?? freshAppendList(checkInColumns, sheetAdded(laid, checkInsBlueprint.sheet));
    const author = authorOf(options, context);
    const plan = planCheckIn({ inputs, entries: entries.value, author, list }, context);
    if (!plan.ok) return { edits: [], view: null, issues: plan.issues };
    const view = { rows: entries.value.length, sheet: list.grid.sheet };
    return { edits: [...laid, ...plan.value], view, issues: plan.issues };
  };
}

function settle(reading: Reading, options: Options, context: Context): readonly Edit[] {
  const entries = readEntries(options.entries, context.locale);
  const inputs = tablesOf(reading);
  const list = findAppendList(inputs, checkInForm, context.locale);
  if (!entries.ok || !list) return [];
  const author = authorOf(options, context);
  return missingRows({ inputs, entries: entries.value, author, list }, context);
}

/**
 * Writes down what people say of their key results. Options: `entries` ({ keyResult, value, confidence, comment,
 * blocker }), `who`, `date` (today when left out), `token` (a word nobody else has, so that rows are told apart).
 */
export function checkInCommand(addCheckIns: LayOutList): CommandDefinition {
  return defineCommand({
    id: 'check-in',
    title: 'Check in',
    help: 'Adds a row to the check-ins for each key result and brings its current value up to date.',
    needs: () => ({ layers: ['formulas', 'formats', 'merges'], records: [mappingKey] }),
    run: run(addCheckIns),
    settle,
  });
}
