import { checkUpSteps } from './alignment/checkUp.ts';
import { realignerCommands } from './alignment/realigners/commands.ts';
import { blueprints, checks, functions } from './catalog.ts';
import { checkInCommand } from './checkIn/command.ts';
import { changeTargetCommand } from './checkIn/targetChange/command.ts';
import { closeCycleCommand } from './cycle/closeCommand.ts';
import { rollOverCommand } from './cycle/rollOverCommand.ts';
import { dashboardCommand } from './dashboard/index.ts';
import type { Blueprint } from './declare/blueprint.ts';
import type { Context } from './declare/context.ts';
import {
  type CommandDefinition,
  type CommandResult,
  defineCommand,
  type Json,
} from './declare/defineCommand.ts';
import { finishSteps, type Steps } from './declare/steps.ts';
import { historyBlueprint, targetChangesBlueprint } from './history/blueprint.ts';
import { snapshotCommand } from './history/command.ts';
import { importCommand } from './import/command.ts';
import { checkInsBlueprint } from './okr/blueprint.ts';
import { mappingKey } from './recognise/storedMapping.ts';
import { repairCommand } from './repair/command.ts';
import { reviewPackCommand } from './reviewPack/command.ts';
import type { Reading } from './sheet/edit.ts';
import { addTrackers } from './tracker/addTracker.ts';
import { checkUpFacts, checkUpSheet } from './tracker/checkUpSheet.ts';
import { convertSheet } from './tracker/convertSheet.ts';
import { trackerIssues } from './tracker/issues.ts';
import {
  finishCommand,
  undoLastCommand,
  undoUnfinishedCommand,
} from './tracker/journalCommands.ts';
import { type AsOf, settingsEdits, settingValues } from './tracker/settingsEdits.ts';
import { workbookScoreSteps } from './workbookScores.ts';

const layers = ['formulas', 'formats', 'merges'] as const;

function textList(value: Json | undefined): string[] {
  return Array.isArray(value)
    ? value.filter((entry): entry is string => typeof entry === 'string')
    : [];
}

/** The day of the context; a command that writes trackers cannot do without one. */
function asOfContext({ today }: Context, options: Readonly<Record<string, Json>>): AsOf {
  if (today === null) throw new TypeError('a tracker command needs the day in its context');
  return { today, frozen: options.frozen === true };
}

function unknownTemplate(id: string): CommandResult {
  const expected = `one of ${blueprints.map((blueprint) => blueprint.id).join(', ')}`;
  return {
    edits: [],
    view: null,
    issues: [trackerIssues['template-unknown']({ expected, found: id, subject: id })],
  };
}

/** Adds fresh sheets from templates. Options: `templates` (ids), `sample` (with made-up rows), `frozen` (date typed). */
export const addTrackerCommand: CommandDefinition = defineCommand({
  id: 'add-tracker',
  restartable: true,
  title: 'Add a tracker',
  help: 'Adds a fresh sheet from a template, with lists, formulas and colours. Nothing you have changes.',
  needs: () => ({}),
  run(reading, options, context) {
    const chosen: Blueprint[] = [];
    for (const id of textList(options.templates)) {
      const blueprint = blueprints.find((candidate) => candidate.id === id);
      if (!blueprint) return unknownTemplate(id);
      chosen.push(blueprint);
    }
    const asOf = asOfContext(context, options);
    const edits = addTrackers({
      blueprints: chosen,
      grids: reading.grids,
      asOf,
      withSample: options.sample === true,
    });
    return { edits, view: null, issues: [] };
  },
});

/** Turns a sheet into a tracker in place. Options: `sheet`, `frozen`. */
export const convertCommand: CommandDefinition = defineCommand({
  id: 'convert',
  restartable: true,
  title: 'Turn into a tracker',
  help: 'Appends what the table on this sheet lacks: progress, pace, status, checks. Every cell you typed stays.',
  needs: () => ({ layers, records: [mappingKey] }),
  run(reading, options, context) {
    const sheet = typeof options.sheet === 'string' ? options.sheet : '';
    const asOf = asOfContext(context, options);
    const { edits, issues } = convertSheet({
      grids: reading.grids,
      records: reading.records,
      sheet,
      blueprints,
      asOf,
      locale: context.locale,
    });
    return { edits, view: null, issues };
  },
});

function* checkUpPlanSteps(
  reading: Reading,
  options: Readonly<Record<string, Json>>,
  context: Context,
): Steps<CommandResult> {
  const result = yield* checkUpSteps(reading, checks, context);
  const names = reading.grids.map(({ sheet }) => sheet);
  const facts = checkUpFacts(reading.grids, context);
  const edits = options.write === true ? checkUpSheet(result, names, facts) : [];
  return { edits, view: result, issues: [] };
}

/** Checks the whole workbook. Option: `write` lays the result out as a sheet. */
export const checkUpCommand: CommandDefinition = defineCommand({
  id: 'check-up',
  title: 'Check up',
  help: 'Reads every sheet, says what each is, how it scores and what to mend, cell by cell.',
  needs: () => ({ layers: ['formulas', 'merges'], records: [mappingKey] }),
  run: (reading, options, context) => finishSteps(checkUpPlanSteps(reading, options, context)),
  runInSteps: checkUpPlanSteps,
});

/** An empty list from its template. */
function freshList(blueprint: Blueprint) {
  return ({ grids }: Reading, context: Context) =>
    addTrackers({
      blueprints: [blueprint],
      grids,
      asOf: asOfContext(context, {}),
      withSample: false,
    });
}

const settingsParts = { values: settingValues, edits: settingsEdits };

const takeOverCommand = importCommand(settingsParts);

const dashboard = dashboardCommand(settingsParts);

const restartable = [addTrackerCommand, convertCommand, takeOverCommand, dashboard];

const realign = realignerCommands({
  blueprints,
  add: (added, { grids }, context) =>
    addTrackers({
      blueprints: added.map(({ blueprint }) => blueprint),
      grids,
      asOf: asOfContext(context, {}),
      withSample: false,
      begin: new Map(added.map(({ blueprint, filling }) => [blueprint.id, filling])),
    }),
});

/** Every command, in menu order. */
export const commands: readonly CommandDefinition[] = [
  addTrackerCommand,
  convertCommand,
  checkUpCommand,
  checkInCommand(freshList(checkInsBlueprint)),
  snapshotCommand({ scoreSteps: workbookScoreSteps, layOut: freshList(historyBlueprint) }),
  changeTargetCommand(freshList(targetChangesBlueprint)),
  reviewPackCommand,
  closeCycleCommand,
  rollOverCommand,
  ...realign,
  takeOverCommand,
  dashboard,
  repairCommand(functions),
  finishCommand(restartable),
  undoUnfinishedCommand(restartable),
  undoLastCommand(restartable),
];
