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
import { clearJournal, journalKey, parseJournal } from './journal.ts';
import { takeBack } from './takeBack.ts';
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

/** The plan that was left half done, worked out again, turned into what is to be done about it. */
function goOn(
  { reading, context, commands }: JournalInput,
  edits: (plan: readonly Edit[], reading: Reading) => readonly Edit[],
): CommandResult {
  const journal = parseJournal(reading.records);
  const command = commands.find(({ id }) => id === journal?.command);
  const end = clearJournal(reading.records);
  if (!journal || !command) {
    const expected = 'a note of work that was left half done';
    const issue = trackerIssues['journal-missing']({ expected, found: journal?.command ?? 'none' });
    return { edits: end, view: null, issues: [issue] };
  }
  const { options, today, locale } = journal;
  const plan = command.run(beforePlan(reading, journal), options, { ...context, today, locale });
  return { edits: [...edits(plan.edits, reading), ...end], view: null, issues: plan.issues };
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
