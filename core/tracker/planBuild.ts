import { type Checks, type CheckUp, checkUp } from '../alignment/checkUp.ts';
import { dashboardEdits, dashboardId } from '../dashboard/index.ts';
import type { Blueprint } from '../declare/blueprint.ts';
import type { Context } from '../declare/context.ts';
import type { Report } from '../declare/report.ts';
import type { Issue } from '../issue/issue.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { mappingKey } from '../recognise/storedMapping.ts';
import type { Edit } from '../sheet/edit.ts';
import type { Grid } from '../sheet/grid.ts';
import { memoryHost } from '../sheet/memoryHost.ts';
import { addTrackers } from './addTracker.ts';
import { checkUpFacts, checkUpSheet } from './checkUpSheet.ts';
import { convertSheet } from './convertSheet.ts';
import { trackerIssues } from './issues.ts';
import { addedSheets } from './plannedAreas.ts';
import { type AsOf, settingsEdits, settingValues } from './settingsEdits.ts';

export interface BuildInput {
  readonly grids: readonly Grid[];
  readonly records?: Readonly<Record<string, string>>;
  /** Tables the user settled, to be kept in the new workbook. */
  readonly mapping: { readonly before: string | null; readonly value: string } | null;
  readonly blueprints: readonly Blueprint[];
  readonly checks: Checks;
  /** Template ids or kinds to add, a kind stands for all its templates; `dashboard` for the charts over them. */
  readonly add: readonly string[];
  /** Sheet to turn into a tracker. */
  readonly convert?: string;
  readonly context: Context;
  readonly report?: Report;
  /** True writes the day itself into the settings; false lets it follow the calendar. */
  readonly frozen: boolean;
}

function chosenBlueprints({ add, blueprints }: BuildInput): Outcome<readonly Blueprint[]> {
  const chosen: Blueprint[] = [];
  const issues: Issue[] = [];
  for (const word of add) {
    if (word === dashboardId) continue;
    const matching = blueprints.filter(({ id, kind }) => id === word || kind === word);
    const expected = `one of ${[...blueprints.map(({ id }) => id), dashboardId].join(', ')}`;
    if (matching.length === 0)
      issues.push(trackerIssues['template-unknown']({ expected, found: word, subject: word }));
    chosen.push(...matching.filter((blueprint) => !chosen.includes(blueprint)));
  }
  return issues.length > 0 ? fail(...issues) : succeed(chosen);
}

/**
 * The whole plan of a build: sheets turned into trackers, fresh trackers, the settings they share and a check-up
 * of what the workbook holds now. Reads nothing and writes nothing.
 */
export function planBuild(input: BuildInput): Outcome<readonly Edit[]> {
  const { grids, blueprints, checks, convert, context, frozen } = input;
  if (context.today === null) throw new TypeError('a build needs the day in its context');
  const asOf: AsOf = { today: context.today, frozen };
  const chosen = chosenBlueprints(input);
  if (!chosen.ok) return chosen;
  const converted =
    convert === undefined
      ? { edits: [], issues: [] }
      : convertSheet({
          grids,
          records: input.records,
          sheet: convert,
          blueprints,
          asOf,
          locale: context.locale,
        });
  if (converted.issues.some(({ severity }) => severity === 'error'))
    return fail(...converted.issues);
  const added = addTrackers({ blueprints: chosen.value, grids, asOf, withSample: false });
  const trackers = [...converted.edits, ...withoutSecondSettings(added, converted.edits)];
  const sheetEdits = [...trackers, ...askedDashboard(input, trackers, asOf)];
  const names = [...grids.map(({ sheet }) => sheet), ...addedSheets(sheetEdits)];
  const result: CheckUp = checkUp(input, checks, context);
  const remembered: Edit[] = input.mapping
    ? [{ kind: 'record', key: mappingKey, ...input.mapping }]
    : [];
  return succeed(
    [...sheetEdits, ...checkUpSheet(result, names, checkUpFacts(grids, context)), ...remembered],
    converted.issues,
  );
}

/** The dashboard where it was asked for, over the workbook as it will be with the other changes. */
function askedDashboard(input: BuildInput, trackers: readonly Edit[], asOf: AsOf): readonly Edit[] {
  if (!input.add.includes(dashboardId)) return [];
  const workbook = memoryHost(input.grids);
  workbook.apply(trackers);
  const { grids } = workbook.read({ layers: ['formulas', 'formats', 'merges'] });
  const settings = { values: settingValues, edits: settingsEdits };
  return dashboardEdits({ grids, records: input.records ?? {} }, asOf, settings);
}

/** Both parts bring the settings sheet where the workbook has none; it is added once. */
function withoutSecondSettings(edits: readonly Edit[], earlier: readonly Edit[]): Edit[] {
  const there = new Set(addedSheets(earlier));
  return edits.filter((edit) => !('sheet' in edit) || !there.has(edit.sheet));
}
