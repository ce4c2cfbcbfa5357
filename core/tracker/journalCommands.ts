import type { Context } from '../declare/context.ts';
import {
  type CommandDefinition,
  type CommandResult,
  defineCommand,
} from '../declare/defineCommand.ts';
import { mappingKey } from '../recognise/storedMapping.ts';
import type { Edit, Needs, Reading } from '../sheet/edit.ts';
import { beforePlan } from './beforePlan.ts';
import { trackerIssues } from './issues.ts';
import { clearJournal, type Journal, journalKey, parseJournal } from './journal.ts';
import { onlyLayers } from './onlyLayers.ts';
import { takeBack } from './takeBack.ts';
import { parseUndo, undoKey } from './undoRecord.ts';
import { unfinishedEdits } from './unfinishedPlan.ts';

const needs: Needs = {
  layers: ['formulas', 'formats', 'merges'],
  records: [journalKey, mappingKey],
};

interface JournalInput {
  readonly reading: Reading;
  readonly context: Context;
  readonly commands: readonly CommandDefinition[];
}

type GoOn = (plan: readonly Edit[], reading: Reading) => readonly Edit[];

/** A plan worked out again from its journal, turned into what is to be done about it; null for an unknown command. */
function workedOutAgain(
  { reading, context, commands }: JournalInput,
  journal: Journal | null,
  edits: GoOn,
): CommandResult | null {
  const command = commands.find(({ id }) => id === journal?.command);
  if (!journal || !command) return null;
  const { options, today, locale } = journal;
  const before = onlyLayers(beforePlan(reading, journal), command.needs(options));
  const plan = command.run(before, options, { ...context, today, locale });
  return { edits: edits(plan.edits, reading), view: null, issues: plan.issues };
}

/** Goes on with what was left half done, and forgets its journal. */
function goOn(input: JournalInput, edits: GoOn): CommandResult {
  const { records } = input.reading;
  const journal = parseJournal(records);
  const result = workedOutAgain(input, journal, edits);
  const end = clearJournal(records);
  if (result) return { ...result, edits: [...result.edits, ...end] };
  const expected = 'a note of work that was left half done';
  const issue = trackerIssues['journal-missing']({ expected, found: journal?.command ?? 'none' });
  return { edits: end, view: null, issues: [issue] };
}

/** Finishes what a host left half done. `commands` are those that can be worked out again. */
export function finishCommand(commands: readonly CommandDefinition[]): CommandDefinition {
  return defineCommand({
    id: 'finish',
    title: 'Finish what was begun',
    help: 'Writes what is missing of a change that broke off half way. Cells that are there already stay.',
    needs: () => needs,
    run: (reading, _options, context) => goOn({ reading, context, commands }, unfinishedEdits),
  });
}

/** Takes back what a host left half done. `commands` are those that can be worked out again. */
export function undoUnfinishedCommand(commands: readonly CommandDefinition[]): CommandDefinition {
  return defineCommand({
    id: 'undo-unfinished',
    title: 'Take back what was begun',
    help: 'Clears what a change that broke off half way has written, where nobody has typed since.',
    needs: () => needs,
    run: (reading, _options, context) => goOn({ reading, context, commands }, takeBack),
  });
}

/** The edits that take the last change back: those the host kept, else worked out again. */
function lastChangeBack(input: JournalInput): CommandResult {
  const { records } = input.reading;
  const last = parseUndo(records);
  const kept = last?.inverse ? { edits: last.inverse, view: null, issues: [] } : null;
  const result = kept ?? workedOutAgain(input, last?.journal ?? null, takeBack);
  if (!result) {
    const expected = 'a note of the last change';
    const issue = trackerIssues['journal-missing']({ expected, found: last?.title ?? 'none' });
    return { edits: [], view: null, issues: [issue] };
  }
  const before = records[undoKey] ?? null;
  const forget: Edit = { kind: 'record', key: undoKey, before, value: null, stays: true };
  return { ...result, edits: [...result.edits, forget] };
}

/**
 * Takes the last change back when the page that made it is gone: exactly where the workbook holds its inverse edits,
 * otherwise as `undo-unfinished` does. `commands` are those that can be worked out again.
 */
export function undoLastCommand(commands: readonly CommandDefinition[]): CommandDefinition {
  return defineCommand({
    id: 'undo-last',
    title: 'Take the last change back',
    help: 'Takes back what Tandem changed last in this workbook, where nobody has typed since.',
    needs: () => ({ ...needs, records: [...(needs.records ?? []), undoKey] }),
    run: (reading, _options, context) => lastChangeBack({ reading, context, commands }),
  });
}
