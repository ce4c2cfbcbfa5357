import { type Checks, type CheckUp, checkUp } from '../alignment/checkUp.ts';
import type { Blueprint } from '../declare/blueprint.ts';
import type { Context } from '../declare/context.ts';
import type { Report } from '../declare/report.ts';
import type { Issue } from '../issue/issue.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { mappingKey } from '../recognise/storedMapping.ts';
import type { Edit } from '../sheet/edit.ts';
import type { Grid } from '../sheet/grid.ts';
import { addTrackers } from './addTracker.ts';
import { checkUpSheet } from './checkUpSheet.ts';
import { convertSheet } from './convertSheet.ts';
import { trackerIssues } from './issues.ts';
import { addedSheets } from './plannedAreas.ts';
import type { AsOf } from './settingsEdits.ts';

export interface BuildInput {
  readonly grids: readonly Grid[];
  readonly records?: Readonly<Record<string, string>>;
  /** Tables the user settled, to be kept in the new workbook. */
  readonly mapping: { readonly before: string | null; readonly value: string } | null;
  readonly blueprints: readonly Blueprint[];
  readonly checks: Checks;
  /** Template ids or kinds to add; a kind stands for all its templates. */
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
    const matching = blueprints.filter(({ id, kind }) => id === word || kind === word);
    const expected = `one of ${blueprints.map(({ id }) => id).join(', ')}`;
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
  const sheetEdits = [...converted.edits, ...withoutSecondSettings(added, converted.edits)];
  const names = [...grids.map(({ sheet }) => sheet), ...addedSheets(sheetEdits)];
  const result: CheckUp = checkUp(input, checks, context);
  const remembered: Edit[] = input.mapping
    ? [{ kind: 'record', key: mappingKey, ...input.mapping }]
    : [];
  return succeed([...sheetEdits, ...checkUpSheet(result, names), ...remembered], converted.issues);
}

/** Both parts bring the settings sheet where the workbook has none; it is added once. */
function withoutSecondSettings(edits: readonly Edit[], earlier: readonly Edit[]): Edit[] {
  const there = new Set(addedSheets(earlier));
  return edits.filter((edit) => !('sheet' in edit) || !there.has(edit.sheet));
}
